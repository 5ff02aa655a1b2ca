import { join } from "node:path";
import {
  loadPackageDefinition,
  Server,
  ServerCredentials,
  status,
  type handleUnaryCall,
  type ServiceClientConstructor,
} from "@grpc/grpc-js";
import { loadSync } from "@grpc/proto-loader";
import { diagnosticToProtocol, toDiagnostic } from "./diagnostics";
import { Crash } from "./faults";
import { handlersOf } from "./handlers";
import type { Handler, Request } from "./messages";
import type { StandIn } from "./provider";
import type { ObjectValue } from "./value";

/** A stand-in that Terraform can be pointed at. */
export interface Listening {
  readonly source: string;
  readonly port: number;
  readonly close: () => void;
}

export interface ServerOptions {
  /** Real time per simulated time: 0 answers at once, 1 takes as long as the real system. */
  readonly pace: number;
  /** Called around every call, so that the process knows when it is idle. */
  readonly onCall?: (phase: "begin" | "end") => void;
}

/** State files of large clusters pass the default limit of 4 MiB. */
const limit = { "grpc.max_receive_message_length": 256 * 2 ** 20, "grpc.max_send_message_length": 256 * 2 ** 20 };

const { tfplugin6 } = loadPackageDefinition(
  loadSync(join(__dirname, "plugin.proto"), {
    keepCase: true,
    longs: Number,
    enums: String,
    defaults: true,
    oneofs: true,
  }),
) as unknown as { tfplugin6: { Provider: ServiceClientConstructor } };

/** Serves a stand-in over Terraform's plugin protocol on a free port of the loopback. */
export async function serve(standIn: StandIn, options: ServerOptions): Promise<Listening> {
  const server = new Server(limit);
  // Each Terraform run has a connection of its own, and configures the provider for itself.
  const configurations = new Map<string, ObjectValue>();
  const takes = (seconds: number): Promise<void> =>
    options.pace === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, seconds * options.pace * 1000));

  const answering =
    (handler: Handler): handleUnaryCall<Request, object> =>
    (call, reply) => {
      options.onCall?.("begin");
      const peer = call.getPeer();
      Promise.resolve()
        .then(() => handler(call.request, { provider: configurations.get(peer) ?? {}, takes }, peer))
        .then(
          (response) => reply(null, response),
          (error: unknown) => {
            // A process that has died does not answer.
            if (error instanceof Crash) reply({ code: status.UNAVAILABLE, details: "error reading from server: EOF" });
            else reply(null, { diagnostics: [diagnosticToProtocol(toDiagnostic(error))] });
          },
        )
        .finally(() => options.onCall?.("end"));
    };
  const handlers = handlersOf(standIn, (peer, config) => configurations.set(peer, config));
  server.addService(
    tfplugin6.Provider.service,
    Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, answering(handler)])),
  );

  const port = await new Promise<number>((done, fail) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error ? fail(error) : done(bound),
    ),
  );
  return { source: standIn.source, port, close: () => server.forceShutdown() };
}

/** How Terraform finds stand-ins that this process serves: the content of `TF_REATTACH_PROVIDERS`. */
export function reattachment(listening: readonly Listening[]): string {
  const entries = listening.map(({ source, port }) => [
    source,
    {
      Protocol: "grpc",
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: "tcp", String: `127.0.0.1:${port}` },
    },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}
