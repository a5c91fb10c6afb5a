import { Duplex } from "node:stream";
import type { Socket } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { chain } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { playStory } from "../../../tests/stories/play.ts";
import { put, serve, stories, type Served } from "./story.ts";
import { Streams } from "./stream.ts";

/* A story of 150 entries, and lines that somebody reads from as slowly as it takes. */

const played = playStory("water-main");
const again = Array.from({ length: 150 - played.length }, (): Draft => ({
  ...(played.findLast(({ record }) => record.is === "actor") as Draft),
}));
const all: Entry[] = chain([...(played as Draft[]), ...again], null);
const served = (count: number): Served => serve("test", writeLog(all.slice(0, count)));
const { id } = served(all.length);

class Line extends Duplex {
  text = "";
  /** Writes of which the reader has not taken the bytes yet. */
  held: (() => void)[] = [];
  slow = false;
  destroySoon = (): void => void this.end(() => this.destroy());
  override _read(): void {}
  override _write(bytes: Buffer, _: string, done: () => void): void {
    this.text += bytes.toString();
    if (this.slow) this.held.push(done);
    else done();
  }
  get ids(): number[] {
    return [...this.text.matchAll(/^id: (\d+)$/gm)].map(([, seq]) => Number(seq));
  }
}

let streams: Streams;
const ask = (line: Line, after: number): boolean =>
  streams.take(id, {
    url: `/${id}/stream`,
    headers: { "last-event-id": String(after) },
    socket: line as unknown as Socket,
  });

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  streams = new Streams(() => "somewhere");
  put(served(140));
});
afterEach(() => {
  streams.close();
  vi.useRealTimers();
  (stories() as Map<string, Served>).clear();
});

test("a reader whose line is full waits, and then gets each entry once, in order", async () => {
  const line = new Line({ writableHighWaterMark: 1000 });
  line.slow = true;
  expect(ask(line, 10)).toBe(true);
  for (let count = 141; count <= 150; count++) {
    put(served(count));
    streams.send(served(count), count - 1);
  }
  // The hundred that were on their way when the line was found to be full, and nothing of what came since.
  expect(line.writableLength).toBeLessThan(
    Buffer.byteLength(writeLog(all.slice(10, 110))) + 100 * 20 + 2000,
  );
  line.slow = false;
  while (line.held.length > 0) {
    for (const taken of line.held.splice(0)) taken();
    await new Promise((later) => setImmediate(later));
  }
  expect(line.ids).toEqual(from(11, 150));
});

test("who takes nothing for two signs of life is let go; who reads is told that the line stands", () => {
  const [slow, quick] = [
    new Line({ writableHighWaterMark: 1000 }),
    new Line({ writableHighWaterMark: 1000 }),
  ];
  slow.slow = true;
  expect([ask(slow, 10), ask(quick, 140)]).toEqual([true, true]);
  vi.advanceTimersByTime(15_000);
  expect([slow.destroyed, quick.text.split(": still here\n\n").length - 1]).toEqual([false, 1]);
  vi.advanceTimersByTime(15_000);
  expect([slow.destroyed, quick.destroyed]).toEqual([true, false]);
});

test("who left is forgotten, and a story that is no more is not begun", async () => {
  const line = new Line();
  ask(line, 140);
  line.destroy();
  await new Promise((later) => setImmediate(later));
  expect(streams.size).toBe(0);
  (stories() as Map<string, Served>).clear();
  expect(ask(new Line(), 140)).toBe(false);
});

test("at the end every stream ends, and who comes then gets none", async () => {
  const [before, after] = [new Line(), new Line()];
  ask(before, 140);
  streams.close();
  expect([ask(after, 140), after.text]).toEqual([false, ""]);
  await new Promise((later) => setImmediate(later));
  expect([before.destroyed, streams.size]).toEqual([true, 0]);
});
