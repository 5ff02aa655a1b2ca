import type { IncomingMessage, ServerResponse } from "node:http";

/** A request that has been read whole. */
export interface Request {
  readonly method: string;
  /** With the host that the client asked for. */
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Something that answers to requests. Nothing if it is not in charge. */
export type Handler = (request: Request) => Answer | undefined;

/** Reads a request, lets the handler answer it, and sends the answer. */
export async function respond(incoming: IncomingMessage, outgoing: ServerResponse, url: URL, handler: Handler) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const method = incoming.method ?? "GET";
  const answer = handler({ method, url, headers: incoming.headers, body: Buffer.concat(chunks) });
  const { status, headers, body = "" } = answer ?? closed(method, url);
  outgoing.writeHead(status, { "Content-Length": Buffer.byteLength(body), ...headers });
  outgoing.end(method === "HEAD" ? undefined : body);
}

/** The answer to a request that would leave the rehearsal. */
const closed = (method: string, url: URL): Answer => ({
  status: 403,
  body: `The rehearsal reaches nothing outside: ${method} ${url.href}\n`,
});
