import type { IncomingMessage, ServerResponse } from "node:http";
import { canonical } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { ALWAYS } from "./headers.ts";
import { stories, type Served } from "./story.ts";

/** Milliseconds between two signs of life, so that no proxy takes a quiet stream for a dead one. */
const HEARTBEAT = 15_000;
/** Entries that are sent at a time to a reader who has to catch up; the next ones wait until these are out. */
const AT_ONCE = 100;
/** Streams that one address may hold open. */
const PER_ADDRESS = 40;

const BEAT = Buffer.from(": still here\n\n");

/** An entry as an event: its number is the id, from which a reader goes on after a break. */
const frame = (entry: Entry): Buffer =>
  Buffer.from(`id: ${entry.seq}\ndata: ${canonical(entry)}\n\n`);

/** After a break, readers come back one by one: each is told its own moment, in milliseconds. */
const retry = (): number => 500 + Math.floor(Math.random() * 2000);

/** The number of the last entry that a reader has: what the browser sends after a break, else what the address says; 0 for none. */
function lastSeen(request: IncomingMessage): number | null {
  const query = new URL(request.url ?? "", "http://local").searchParams;
  const text = request.headers["last-event-id"] ?? query.get("after") ?? "0";
  return /^\d{1,9}$/.test(String(text)) ? Number(text) : null;
}

type Reader = {
  response: ServerResponse;
  address: string;
  /** The number of the last entry that was sent. */
  at: number;
  /** Signs of life for which the reader's line was full. */
  stuck: number;
};

/**
 * Server-Sent Events of every story's log: `/<story>/stream` sends each entry from the one that the reader has on, once
 * and in order. What is sent is made once for all readers. Of a reader who reads slowly no more than AT_ONCE entries
 * wait here; whose line stays full is let go, and comes back from where they were.
 */
export class Streams {
  #readers = new Map<string, Set<Reader>>();
  #held = new Map<string, number>();
  #clock = setInterval(() => this.#beat(), HEARTBEAT).unref();
  readonly #addressOf: (request: IncomingMessage) => string;

  constructor(addressOf: (request: IncomingMessage) => string) {
    this.#addressOf = addressOf;
  }

  /** How many read at this moment. */
  get size(): number {
    return [...this.#readers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Answers a request for the stream of a story. */
  open(id: string, request: IncomingMessage, response: ServerResponse): void {
    const refuse = (status: number, why: string, more: Record<string, string> = {}): void => {
      response.writeHead(status, {
        ...ALWAYS,
        "content-type": "text/plain; charset=utf-8",
        ...more,
      });
      response.end(`${why}\n`);
    };
    const served = stories().get(id);
    if (!served) return refuse(404, `There is no story “${id}” here.`);
    if (served.down) return refuse(410, "This story was taken down.");
    const after = lastSeen(request);
    if (after === null)
      return refuse(400, "after (or Last-Event-ID) is the number of the last entry that you have.");
    const address = this.#addressOf(request);
    const held = this.#held.get(address) ?? 0;
    if (held >= PER_ADDRESS)
      return refuse(429, `${PER_ADDRESS} streams are open from your address; close one first.`, {
        "retry-after": "10",
      });

    response.writeHead(200, {
      ...ALWAYS,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      // A proxy must pass on each entry as it comes.
      "x-accel-buffering": "no",
    });
    response.write(`retry: ${retry()}\n\n`);
    const reader: Reader = { response, address, at: after, stuck: 0 };
    this.#catchUp(id, reader);
    const all = this.#readers.get(id) ?? new Set();
    this.#readers.set(id, all.add(reader));
    this.#held.set(address, held + 1);
    response.once("close", () => {
      all.delete(reader);
      const left = (this.#held.get(address) ?? 1) - 1;
      if (left > 0) this.#held.set(address, left);
      else this.#held.delete(address);
    });
  }

  /** Sends the entries of a story from number `before` on to all its readers. */
  send(served: Served, before: number): void {
    const all = this.#readers.get(served.id);
    if (!all?.size) return;
    const bytes = Buffer.concat(served.entries.slice(before).map(frame));
    for (const reader of all)
      if (reader.at === before && !reader.response.writableNeedDrain) {
        reader.response.write(bytes);
        reader.at = served.head.seq;
      } else this.#catchUp(served.id, reader);
    // Whoever reads a story that is no more is told so when they come back.
    if (served.down) for (const { response } of all) response.end();
  }

  /** What a reader does not have yet, as fast as their line takes it. */
  #catchUp(id: string, reader: Reader): void {
    const { response } = reader;
    const entries = stories().get(id)?.entries ?? [];
    while (reader.at < entries.length && !response.writableNeedDrain) {
      const next = entries.slice(reader.at, reader.at + AT_ONCE);
      response.write(Buffer.concat(next.map(frame)));
      reader.at += next.length;
    }
    if (reader.at < entries.length && response.listenerCount("drain") === 0)
      response.once("drain", () => this.#catchUp(id, reader));
  }

  #beat(): void {
    for (const all of this.#readers.values())
      for (const reader of all) {
        if (!reader.response.writableNeedDrain) {
          reader.stuck = 0;
          reader.response.write(BEAT);
        } else if (++reader.stuck > 1) reader.response.destroy();
      }
  }

  /** Ends every stream; their readers come back to whoever answers then. */
  close(): void {
    clearInterval(this.#clock);
    for (const all of this.#readers.values()) for (const { response } of all) response.end();
  }
}
