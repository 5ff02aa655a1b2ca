import { createServer, type IncomingMessage } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, type Socket } from "node:net";
import { selfSigned } from "./certificate";
import { type Handler, respond } from "./http";

export interface BackendServer {
  /** `http://127.0.0.1:<port>`: a proxy for what goes to other hosts, an ordinary server for what is meant for itself. */
  readonly url: string;
  /** PEM of the certificate that the proxied hosts show. */
  readonly certificate: string;
  readonly close: () => void;
}

export interface BackendServerOptions {
  /** Hosts that are played, for TLS. All others meet a closed door. */
  readonly hosts: readonly string[];
  readonly handler: Handler;
  readonly onCall?: (phase: "begin" | "end") => void;
}

/**
 * Serves the places of remote state on the loopback. Clients keep the addresses of the real ones: they are configured to use this
 * server as their proxy, and the tunnels that they ask it for end in it.
 */
export async function serveBackends({ hosts, handler, onCall }: BackendServerOptions): Promise<BackendServer> {
  const own = selfSigned(hosts);
  const listener = (scheme: string) => (incoming: IncomingMessage, outgoing: Parameters<typeof respond>[1]) => {
    onCall?.("begin");
    outgoing.once("close", () => onCall?.("end"));
    // A proxied request names the whole address; one through a tunnel, or to this server itself, only the path.
    const url = new URL(incoming.url ?? "/", `${scheme}://${incoming.headers.host ?? "localhost"}`);
    respond(incoming, outgoing, url, handler).catch((error: unknown) => outgoing.destroy(error as Error));
  };
  const tunnelled = createTlsServer({ key: own.key, cert: own.certificate }, listener("https"));
  const server = createServer(listener("http"));
  server.on("connect", ({ url = "" }: IncomingMessage, socket: Socket) => {
    const host = url.replace(/:\d+$/, "");
    if (!hosts.includes(host)) {
      socket.end(`HTTP/1.1 403 The rehearsal does not reach ${host}\r\n\r\n`);
      return;
    }
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    tunnelled.emit("connection", socket);
  });
  for (const one of [server, tunnelled]) one.on("clientError", (_error, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
    tunnelled.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, certificate: own.certificate, close };
}
