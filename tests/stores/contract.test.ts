import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import type { Store, StoryLog } from "@claimline/store/store";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { entriesAfter } from "./drafts.ts";
import { lastingStores } from "./kinds.ts";

/* What every store keeps. One list of tests, run on each of them. */

const KINDS: Record<string, () => Promise<string>> = {
  memory: async () => "memory:",
  ...lastingStores().kinds,
};

/** The first text that a watcher gives, or several. */
async function take(log: StoryLog, from: number, times: number): Promise<string> {
  const stop = new AbortController();
  let text = "";
  for await (const each of log.watch(from, stop.signal)) {
    text += each;
    if (--times === 0) stop.abort();
  }
  return text;
}

describe.each(Object.entries(KINDS))("%s", (kind, fresh) => {
  // What ends with its process has no other process.
  const lasting = kind === "memory" ? () => {} : test;
  let address: string;
  let store: Store;
  beforeEach(async () => {
    address = await fresh();
    store = await openStore(address);
  });
  afterEach(() => store.close());

  test("has nothing at first", async () => {
    expect(await store.stories()).toEqual([]);
    expect(await store.story("a").head()).toBeNull();
    expect(await store.story("a").read(1)).toBe("");
  });

  test("gives back what was appended, line for line", async () => {
    const entries = entriesAfter(null, "one", "two", "three");
    const log = store.story("a");
    expect(await log.append(entries, null)).toEqual({ ok: true, head: headOf(entries) });
    expect(await log.head()).toEqual(headOf(entries));
    expect(await log.read(1)).toBe(writeLog(entries));
    expect(await log.read(3)).toBe(writeLog(entries.slice(2)));
    expect(await log.read(4)).toBe("");
    expect(readLog(await log.read(1), headOf(entries))).toMatchObject({ ok: true });
  });

  test("keeps letters of every kind", async () => {
    const entries = entriesAfter(null, "one").map((each) => ({
      ...each,
      note: "Şuşa, Шуша, շուշի, \u202e, 🛩, ' \" \\ ; --",
    }));
    await store.story("a").append(entries, null);
    expect(await store.story("a").read(1)).toBe(writeLog(entries));
  });

  test("refuses a stale head, and says where the log ends", async () => {
    const log = store.story("a");
    const first = entriesAfter(null, "one");
    await log.append(first, null);
    const late = await log.append(entriesAfter(null, "another"), null);
    expect(late).toEqual({ ok: false, head: headOf(first) });
    const forged = { seq: 1, hash: "0".repeat(64) };
    expect(await log.append(entriesAfter(forged, "another"), forged)).toEqual({
      ok: false,
      head: headOf(first),
    });
    const ahead = { seq: 7, hash: "0".repeat(64) };
    expect(await log.append(entriesAfter(ahead, "another"), ahead)).toMatchObject({ ok: false });
    expect(await log.read(1)).toBe(writeLog(first));
  });

  test("answers an append that is sent again as it did the first time", async () => {
    const log = store.story("a");
    const first = entriesAfter(null, "one", "two");
    const answer = await log.append(first, null);
    const more = entriesAfter(headOf(first), "three");
    await log.append(more, headOf(first));
    expect(await log.append(first, null)).toEqual(answer);
    expect(await log.read(1)).toBe(writeLog([...first, ...more]));
    // Its beginning alone is there; its end is not.
    const longer = entriesAfter(null, "one", "two", "other");
    expect(await log.append(longer, null)).toMatchObject({ ok: false });
  });

  test("takes nothing that is not chained, and nothing at all", async () => {
    const log = store.story("a");
    const [, second] = entriesAfter(null, "one", "two");
    await expect(log.append([second!], null)).rejects.toThrow(/entry 2 is not chained/);
    await expect(log.append([], null)).rejects.toThrow(/nothing/);
    expect(await log.head()).toBeNull();
  });

  test("keeps stories apart", async () => {
    await store.story("b").append(entriesAfter(null, "one"), null);
    await store.story("a").append(entriesAfter(null, "two"), null);
    await store.story("a-c").append(entriesAfter(null, "three"), null);
    expect(await store.stories()).toEqual(["a", "a-c", "b"]);
    expect(await store.story("b").read(1)).toBe(writeLog(entriesAfter(null, "one")));
  });

  test("lets one of eight writers win", async () => {
    const log = store.story("a");
    const start = entriesAfter(null, "start");
    await log.append(start, null);
    const head = headOf(start);
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, at) => log.append(entriesAfter(head, `w${at}`), head)),
    );
    const won = all.filter((each) => each.ok);
    expect(won).toHaveLength(1);
    for (const each of all) expect(each.head).toEqual(won[0]!.head);
    expect((await log.read(1)).split("\n")).toHaveLength(3);
  });

  test("gives a watcher what is there and what comes, once and in order", async () => {
    const log = store.story("a");
    const first = entriesAfter(null, "one", "two");
    await log.append(first, null);
    const seen = take(log, 2, 2);
    await new Promise((later) => setTimeout(later, 30));
    const more = entriesAfter(headOf(first), "three", "four");
    await log.append(more, headOf(first));
    expect(await seen).toBe(writeLog([first[1]!, ...more]));
  });

  test("lets a watcher go", async () => {
    const stop = new AbortController();
    const texts: string[] = [];
    const watching = (async () => {
      for await (const text of store.story("a").watch(1, stop.signal)) texts.push(text);
    })();
    setTimeout(() => stop.abort(), 30);
    await watching;
    expect(texts).toEqual([]);
  });

  lasting("is there when it is opened again", async () => {
    const entries = entriesAfter(null, "one");
    await store.story("a").append(entries, null);
    await store.close();
    store = await openStore(address);
    expect(await store.story("a").read(1)).toBe(writeLog(entries));
  });

  lasting("lets one of eight processes win, and wakes the others", async () => {
    const log = store.story("a");
    const start = entriesAfter(null, "start");
    await log.append(start, null);
    const seen = take(log, 2, 1);
    const writers = Array.from({ length: 8 }, (_, at) =>
      fork(join(import.meta.dirname, "writer.ts"), [address, "a", `w${at}`]),
    );
    const answers = await Promise.all(
      writers.map(async (writer) => (await once(writer, "message"))[0] as { ok: boolean }),
    );
    expect(answers.filter((each) => each.ok)).toHaveLength(1);
    const whole = await log.read(1);
    expect(readLog(whole)).toMatchObject({ ok: true });
    expect(await seen).toBe(whole.slice(whole.indexOf("\n") + 1));
    await Promise.all(writers.map((writer) => writer.exitCode ?? once(writer, "exit")));
  });
});
