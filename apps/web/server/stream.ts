import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Asked } from "./door.ts";
import { BEAT, beginning, eventsOf, FIELDS, whenToComeBack } from "./event.ts";
import { ALWAYS } from "./headers.ts";
import { caughtUp, lastSeen } from "./last-seen.ts";
import { comeBack } from "./not-now.ts";
import { stories, type Served } from "./story.ts";
import { AHEAD, refusalOf, type Refusal } from "./stream-refusal.ts";
import { writeToAll } from "./write-to-all.ts";

/** Seconds between two signs of life, so that no proxy takes a quiet stream for a dead one. */
const HEARTBEAT = 15;
/** Entries that are sent at a time to a reader who has to catch up; the next ones wait until these are out. */
const AT_ONCE = 100;
/** Places in a log from which many come back at once, and for which the events are kept. */
const KEPT = 32;

type Reader = {
  socket: Socket;
  /** The number of the last entry that was sent. */
  at: number;
  /** The second of the heartbeat in which this reader hears it: not all in the same. */
  turn: number;
  /** Signs of life for which the reader's line was full. */
  stuck: number;
  /** Whether more is sent once the line is free. */
  waits: boolean;
};

/**
 * Server-Sent Events of every story's log: `/<story>/stream` sends each entry from the one that the reader has on, once
 * and in order. What is sent is made once for all readers, and written straight to their sockets. Of a reader who reads
 * slowly no more than AT_ONCE entries wait here; whose line stays full is let go, and comes back from where they were.
 */
export class Streams {
  #readers = new Map<string, Set<Reader>>();
  #held = new Map<string, number>();
  #made = new Map<string, Buffer>();
  #second = 0;
  #clock = setInterval(() => this.#beat(++this.#second % HEARTBEAT), 1000).unref();
  #isClosed = false;
  /** How many have begun since the start, and how many of these were let go because their line stayed full. */
  opened = 0;
  evicted = 0;
  readonly #addressOf: (asked: Asked) => string;

  constructor(addressOf: (asked: Asked) => string) {
    this.#addressOf = addressOf;
  }

  /** How many read at this moment. */
  get size(): number {
    return [...this.#readers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Answers a request for the stream of a story, or for its head alone, that came through HTTP: what is streamed goes past
   * it to the socket. Who knows an entry that is not here waits for it, for a moment.
   */
  async open(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isHead = request.method === "HEAD";
    if (!isHead && this.#refusal(id, request)?.status === AHEAD) {
      const letGo = this.#hold(request);
      await caughtUp(id, lastSeen(request));
      letGo();
    }
    if (request.socket.destroyed) return;
    if (this.#isClosed) return comeBack(response);
    const refused =
      isHead || response.socket
        ? this.#refusal(id, request)
        : { status: 400, why: "Ask for a stream by itself, not behind another request." };
    if (!refused && isHead) return void response.writeHead(200, FIELDS).end();
    if (!refused) return this.#begin(id, request);
    response.writeHead(refused.status, {
      ...ALWAYS,
      "content-type": "text/plain; charset=utf-8",
      ...refused.more,
    });
    response.end(isHead ? undefined : `${refused.why}\n`);
  }

  /** Answers on a bare socket; false if the request is to be refused, which is said through HTTP. */
  take(id: string, asked: Asked): boolean {
    const isFine = !this.#isClosed && this.#refusal(id, asked) === null;
    if (isFine) this.#begin(id, asked);
    return isFine;
  }

  #refusal(id: string, asked: Asked): Refusal | null {
    return refusalOf(id, asked, this.#held.get(this.#addressOf(asked)) ?? 0);
  }

  /** Counts one who reads, or waits to, for their address, until they are let go. */
  #hold(asked: Asked): () => void {
    const address = this.#addressOf(asked);
    this.#held.set(address, (this.#held.get(address) ?? 0) + 1);
    return () => {
      const left = (this.#held.get(address) ?? 1) - 1;
      if (left > 0) this.#held.set(address, left);
      else this.#held.delete(address);
    };
  }

  #begin(id: string, asked: Asked): void {
    this.opened++;
    const { socket } = asked;
    const letGo = this.#hold(asked);
    const turn = Math.floor(Math.random() * HEARTBEAT);
    const reader: Reader = { socket, at: lastSeen(asked)!, turn, stuck: 0, waits: false };
    const all = this.#readers.get(id) ?? new Set();
    this.#readers.set(id, all.add(reader));
    socket.once("close", () => {
      all.delete(reader);
      letGo();
    });
    // With what the reader lacks, if anything: one write.
    socket.cork();
    socket.write(beginning());
    this.#catchUp(id, reader);
    socket.uncork();
  }

  /** Sends the entries of a story from number `before` on to all its readers. */
  send(served: Served, before: number): void {
    this.#made.clear();
    const all = this.#readers.get(served.id);
    if (!all?.size) return;
    const bytes = eventsOf(served.entries.slice(before));
    const ready: Socket[] = [];
    for (const reader of all)
      if (reader.at === before && !reader.socket.writableNeedDrain) {
        ready.push(reader.socket);
        reader.at = served.head.seq;
      } else this.#catchUp(served.id, reader);
    writeToAll(ready, bytes);
    // Whoever reads a story that is no more is told so when they come back.
    if (served.down) for (const { socket } of all) socket.destroySoon();
  }

  /** The next events after a place, no more than AT_ONCE. */
  #after(served: Served, at: number): Buffer {
    const key = `${served.id} ${at}`;
    const bytes = this.#made.get(key) ?? eventsOf(served.entries.slice(at, at + AT_ONCE));
    if (this.#made.size >= KEPT) this.#made.clear();
    this.#made.set(key, bytes);
    return bytes;
  }

  /** What a reader does not have yet, as fast as their line takes it. */
  #catchUp(id: string, reader: Reader): void {
    const { socket } = reader;
    const served = stories().get(id);
    const end = served?.entries.length ?? 0;
    while (reader.at < end && !socket.writableNeedDrain) {
      socket.write(this.#after(served!, reader.at));
      reader.at = Math.min(end, reader.at + AT_ONCE);
    }
    if (reader.at >= end || reader.waits) return;
    reader.waits = true;
    socket.once("drain", () => {
      reader.waits = false;
      this.#catchUp(id, reader);
    });
  }

  #beat(turn: number): void {
    for (const all of this.#readers.values())
      for (const reader of all) {
        if (reader.turn !== turn) continue;
        if (!reader.socket.writableNeedDrain) {
          reader.stuck = 0;
          reader.socket.write(BEAT);
        } else if (++reader.stuck > 1) {
          this.evicted++;
          reader.socket.destroy();
        }
      }
  }

  /**
   * Ends every stream, now and from now on: each reader is told when to come back, to whoever answers then. A slow line
   * may finish, within reason.
   */
  close(): void {
    this.#isClosed = true;
    clearInterval(this.#clock);
    const all = [...this.#readers.values()].flatMap((readers) => [...readers]);
    for (const { socket } of all) {
      socket.write(whenToComeBack());
      socket.destroySoon();
    }
    setTimeout(() => all.forEach(({ socket }) => socket.destroy()), 3000).unref();
  }
}
