import type { IncomingMessage } from "node:http";
import { writeLog } from "@claimline/core/log/ndjson";
import { expect, test } from "vitest";
import { playStory } from "../../../../tests/stories/play.ts";
import { put, serve } from "../story.ts";
import { logRange } from "./read.ts";

test("readers of a log share its bytes, however many take their time with it", () => {
  const entries = playStory("water-main");
  const text = writeLog(entries);
  put(serve("water-main", text));
  const ask = (from: number): Buffer => {
    const query = new URLSearchParams({ from: String(from) });
    return logRange({ headers: {} } as IncomingMessage, "water-main", query, "").body as Buffer;
  };
  const whole = ask(1);
  expect(whole.toString()).toBe(text);
  for (const from of [1, 2, 30, entries.length, entries.length + 1]) {
    const some = ask(from);
    expect(some.toString()).toBe(writeLog(entries.slice(from - 1)));
    expect(some.buffer).toBe(whole.buffer);
  }
});
