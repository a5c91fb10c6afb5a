import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Lets Next answer into memory. The response has no socket: nothing leaves before headers and bodies are whole. */
export async function capture(handle: Handle, request: IncomingMessage): Promise<Captured> {
  const response = new ServerResponse(request);
  const chunks: Buffer[] = [];
  const ended = Promise.withResolvers<void>();
  let open = true;
  const take = (chunk: unknown, encoding?: unknown): void => {
    if (!open) return; // a page that has answered by itself is rendered all the same
    if (typeof chunk === "string")
      chunks.push(
        Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"),
      );
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const called = (...args: unknown[]): void => {
    const done = args.findLast((arg) => typeof arg === "function") as (() => void) | undefined;
    if (done) queueMicrotask(done);
  };
  response.flushHeaders = () => {};
  response.write = (...args: unknown[]) => {
    take(args[0], args[1]);
    called(...args);
    return true;
  };
  response.end = (...args: unknown[]) => {
    take(args[0], args[1]);
    open = false;
    called(...args);
    queueMicrotask(() => {
      response.emit("finish");
      response.emit("close");
      ended.resolve();
    });
    return response;
  };
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders))
      if (value !== undefined) response.setHeader(name, value);
    return response;
  }) as typeof response.writeHead;

  await handle(request, response);
  await ended.promise;
  return {
    status: response.statusCode,
    headers: response.getHeaders(),
    body: Buffer.concat(chunks),
  };
}
