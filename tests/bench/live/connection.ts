import { connect, type Socket } from "node:net";
import { eventsIn } from "./events.ts";

/** Where a stream is, and from which of this machine's addresses it is asked for. */
export type Target = { port: number; path: string; from: string };

/** What a connection tells whoever opened it. */
export type Hears = {
  /** The stream was answered with 200, and after how many milliseconds it asks to be asked for again (null: not told). */
  opened: (retry: number | null) => void;
  event: (seq: number, id: () => string) => void;
  /** It ended, or never came to be; told once. */
  closed: (why: string) => void;
};

// All connections of the process read into the same bytes, one after another.
const buffer = Buffer.allocUnsafe(64 * 1024);

const HEAD_END = Buffer.from("\r\n\r\n");

/** Asks for a stream over a bare socket and listens to it. `after` is the id of the last event that is known. */
export function listen({ port, path, from }: Target, after: string | null, hears: Hears): Socket {
  let held: Buffer | null = null;
  let isOpen = false;
  let why = "";

  function read(bytes: Buffer): void {
    let rest = held ? Buffer.concat([held, bytes]) : bytes;
    held = null;
    if (!isOpen) {
      const end = rest.indexOf(HEAD_END);
      // The head counts once the first bytes of the stream are there too: they say when to come back.
      if (end < 0 || !rest.includes("\n\n", end + 4)) return void (held = Buffer.from(rest));
      const head = rest.toString("latin1", 0, end);
      if (!head.startsWith("HTTP/1.1 200 ")) {
        why = head.split("\r\n")[0]!;
        return void socket.destroy();
      }
      isOpen = true;
      rest = rest.subarray(end + 4);
      const [, retry] = /retry: (\d+)\n/.exec(rest.toString("latin1", 0, 60)) ?? [];
      hears.opened(retry === undefined ? null : Number(retry));
    }
    held = eventsIn(rest, hears.event);
  }

  const socket = connect({
    port,
    host: "127.0.0.1",
    localAddress: from,
    noDelay: true,
    onread: {
      buffer,
      callback(count: number) {
        read(buffer.subarray(0, count));
        return true;
      },
    },
  });
  const last = after === null ? "" : `Last-Event-ID: ${after}\r\n`;
  socket.write(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: text/event-stream\r\n${last}\r\n`,
  );
  socket.on("error", (error) => (why = error.message));
  socket.on("close", () => hears.closed(why));
  return socket;
}
