import { chain } from "@claimline/core/log/chain";
import type { Draft } from "@claimline/core/log/entry";
import { openMemory } from "@claimline/store/memory";
import type { Store } from "@claimline/store/store";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { playStory } from "../stories/play.ts";
import { followStore } from "../../apps/web/server/follow.ts";
import { stories, type Served } from "../../apps/web/server/story.ts";

const entries = chain(playStory("water-main").slice(0, 21) as Draft[], null);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  (stories() as Map<string, Served>).clear();
});

test("a store that takes long to read is not read twice for the same new story", async () => {
  const memory = openMemory();
  let answer = (): void => {};
  const slow = new Promise<void>((done) => (answer = done));
  let reads = 0;
  const store: Store = {
    ...memory,
    story: (id) => ({
      ...memory.story(id),
      async read(from) {
        reads++;
        await slow;
        return memory.story(id).read(from);
      },
    }),
  };
  const ended = new AbortController();
  const steps: number[] = [];
  const trouble: unknown[] = [];
  await followStore(
    store,
    ended.signal,
    (_, before) => steps.push(before),
    (_, error) => trouble.push(error),
  );
  await memory.story("water-main").append(entries, null);
  await vi.advanceTimersByTimeAsync(5000);
  answer();
  await vi.advanceTimersByTimeAsync(5000);
  ended.abort();
  expect([reads, steps, trouble]).toEqual([1, [0], []]);
});
