import type { IncomingHttpHeaders, Server } from "node:http";
import type { Socket } from "node:net";

/** A request whose answer needs no more than its head and a socket. */
export type Asked = { url?: string | undefined; headers: IncomingHttpHeaders; socket: Socket };

const STREAM = /^\/([a-z0-9-]+)\/stream(?:\?|$)/;

/** The story whose stream an address is; null for any other address. */
export const streamOf = (url: string): string | null => STREAM.exec(url)?.[1] ?? null;

/**
 * A request that is here whole, in the plainest form: what is written in any other way is for HTTP's own parser. Each
 * character can be read in one way only, so that no request takes longer than its length.
 */
const PLAIN = /^GET (\/[!-~]*) HTTP\/1\.1\r\n((?:[A-Za-z-]+:[\t -~]*\r\n)+)\r\n$/;

const BODY = ["content-length", "transfer-encoding", "expect", "upgrade"];

/** Reads a plain request; null if it is none. */
export function plainRequest(bytes: Buffer): Omit<Asked, "socket"> | null {
  const [, url, lines] = PLAIN.exec(bytes.toString("latin1")) ?? [];
  if (url === undefined || lines === undefined) return null;
  const headers = Object.create(null) as Record<string, string>;
  for (const line of lines.split("\r\n").slice(0, -1)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return "host" in headers && !BODY.some((name) => name in headers) ? { url, headers } : null;
}

const ignore = (): void => {};
function drop(this: Socket): void {
  this.destroy();
}

/**
 * Stands between a server and its connections: one that begins with a request for a stream is handed to `take` as a bare
 * socket, which holds a fifth of the memory that HTTP's machinery does. Any other connection goes to HTTP as it came, and
 * so does a stream that `take` will not have.
 */
export class Door {
  /** Connections that have said nothing yet. */
  #silent = new Set<Socket>();

  constructor(server: Server, take: (story: string, asked: Asked) => boolean) {
    const [toHttp] = server.listeners("connection") as ((socket: Socket) => void)[];
    server.removeAllListeners("connection");
    server.on("connection", (socket: Socket) => {
      this.#silent.add(socket);
      socket.on("error", ignore);
      socket.setTimeout(server.headersTimeout, drop);
      const gone = (): void => void this.#silent.delete(socket);
      socket.once("close", gone);
      socket.once("data", (bytes: Buffer) => {
        gone();
        socket.off("close", gone).off("timeout", drop).setTimeout(0);
        const request = plainRequest(bytes);
        const story = request?.url ? streamOf(request.url) : null;
        if (request && story !== null && take(story, { ...request, socket })) {
          // Whatever else is sent goes nowhere; who hangs up is gone.
          socket.on("end", drop).resume();
          return;
        }
        socket.off("error", ignore);
        toHttp!.call(server, socket);
        socket.unshift(bytes);
      });
    });
  }

  /** Hangs up on whoever has said nothing yet. */
  close(): void {
    for (const socket of this.#silent) socket.destroy();
  }
}
