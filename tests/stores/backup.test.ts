import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { beforeEach, describe, expect, test } from "vitest";
import { told } from "../terminal/told.ts";
import { entriesAfter } from "./drafts.ts";
import { FERRY, put, read, text, WATER } from "./kept.ts";
import { lastingStores } from "./kinds.ts";

/* `claimline backup` and `restore`: a log file is a log, whole or not there, and never written over another one. */

const { home, kinds } = lastingStores();
let made = 0;

const more = (after: readonly Entry[], ...names: string[]) => entriesAfter(headOf(after), ...names);

describe.each(Object.entries(kinds))("%s", (_, fresh) => {
  let from: string;
  let to: string;
  let folder: string;
  beforeEach(async () => {
    [from, to] = [await fresh(), await fresh()];
    folder = join(home, `kept-${++made}`);
    await put(from, "water-main", WATER);
    await put(from, "ferry", FERRY);
  });

  const backup = (...args: string[]) => told(["backup", ...args]);
  const restore = (...args: string[]) => told(["restore", ...args]);

  test("every story is kept as its log, and comes back as it was", async () => {
    const { code, out } = await backup(folder, "--from", from, "--json");
    expect(code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["ferry.ndjson", "water-main.ndjson"]);
    expect(text(join(folder, "water-main.ndjson"))).toBe(writeLog(WATER));
    const back = await restore(folder, "--to", to, "--json");
    expect(back.code).toBe(0);
    const heads = (said: string) =>
      (JSON.parse(said) as { stories: { story: string; head: object }[] }).stories.map(
        ({ story, head }) => [story, head],
      );
    expect(heads(back.out)).toEqual(heads(out));
    for (const [story, entries] of [
      ["water-main", WATER],
      ["ferry", FERRY],
    ] as const)
      expect(readLog(await read(to, story), headOf(entries))).toMatchObject({ ok: true });
  });

  test("one story goes into one file; several do not", async () => {
    const file = join(folder, "one.ndjson");
    expect((await backup(file, "--from", `${from}#ferry`)).code).toBe(0);
    expect(text(file)).toBe(writeLog(FERRY));
    const both = await backup(join(folder, "two.ndjson"), "--from", from);
    expect([both.code, both.err]).toEqual([3, expect.stringContaining("2 stories")]);
    expect((await backup(file, "--from", `${from}#nobody`)).err).toContain("no story “nobody”");
    expect(readdirSync(folder)).toEqual(["one.ndjson"]);
  });

  test("what is there already is said, and nothing is done; what is new is added", async () => {
    await backup(folder, "--from", from);
    expect((await backup(folder, "--from", from)).out).toContain("Kept already. ferry");
    await restore(folder, "--to", to);
    const again = await restore(folder, "--to", to);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("There already. ferry")]);
    await put(from, "ferry", more(FERRY, "one", "two"));
    expect((await backup(folder, "--from", from)).out).toMatch(
      /Kept\. ferry[\s\S]*already\. water/,
    );
    expect((await restore(folder, "--to", to)).out).toContain("Restored. ferry: 2 entries");
    expect(await read(to, "ferry")).toBe(await read(from, "ferry"));
    // The store has gone on: an older backup takes nothing from it.
    await put(to, "ferry", more([...FERRY, ...more(FERRY, "one", "two")], "three"));
    const whole = await read(to, "ferry");
    expect((await restore(folder, "--to", to)).out).toContain("There already. ferry");
    expect(await read(to, "ferry")).toBe(whole);
  });

  test("writers go on meanwhile: what is kept is a log that verifies, each time", async () => {
    const store = await openStore(from);
    const log = store.story("ferry");
    let isDone = false;
    const writing = (async () => {
      let head = headOf(FERRY);
      for (let n = 0; n < 60; n++) {
        const answer = await log.append(entriesAfter(head, `a-${n}`, `b-${n}`), head);
        head = answer.head;
      }
      isDone = true;
    })();
    try {
      const lengths: number[] = [];
      while (!isDone) {
        const { code, err } = await backup(folder, "--from", from);
        expect([code, err]).toEqual([0, ""]);
        const kept = readLog(text(join(folder, "ferry.ndjson")));
        expect(kept).toMatchObject({ ok: true });
        // Two entries were appended at a time, and one of them is never there alone.
        if (kept.ok) lengths.push(kept.entries.length - FERRY.length);
      }
      expect(lengths.filter((length) => length % 2 !== 0)).toEqual([]);
      await writing;
    } finally {
      await store.close();
    }
    await backup(folder, "--from", from);
    expect(text(join(folder, "ferry.ndjson"))).toBe(await read(from, "ferry"));
  });

  test("a log that does not verify is not restored, nor any beside it", async () => {
    await backup(folder, "--from", from);
    const file = join(folder, "water-main.ndjson");
    writeFileSync(file, text(file).replace("Mill Street", "Hill Street"));
    const { code, err } = await restore(folder, "--to", to);
    expect([code, err]).toEqual([3, expect.stringMatching(/water-main\.ndjson:\d+: expected/)]);
    expect(await read(to, "ferry")).toBe("");
    for (const bad of ["{}\n", "", writeLog(entriesAfter(null, "nobody"))]) {
      writeFileSync(file, bad);
      expect((await restore(file, "--to", to)).code, JSON.stringify(bad)).toBe(3);
    }
  });

  test("a store that holds another story of that name is left as it is", async () => {
    await backup(folder, "--from", from);
    const other = entriesAfter(null, "another", "story");
    await put(to, "water-main", other);
    const { code, err } = await restore(folder, "--to", to);
    expect([code, err]).toEqual([
      3,
      expect.stringContaining("another log under the name water-main"),
    ]);
    expect(await read(to, "water-main")).toBe(writeLog(other));
    expect(await read(to, "ferry")).toBe("");
  });

  test("a backup is never written over by less, or by something else", async () => {
    await backup(folder, "--from", from);
    const file = join(folder, "ferry.ndjson");
    const longer = writeLog([...FERRY, ...more(FERRY, "one")]);
    const other = writeLog(WATER);
    for (const [held, says] of [
      [longer, "holds more entries"],
      [other, "holds something else"],
      [longer.slice(0, -5), "holds"],
    ] as const) {
      writeFileSync(file, held);
      const { code, err } = await backup(folder, "--from", from);
      expect([code, err]).toEqual([3, expect.stringContaining(says)]);
      expect(text(file)).toBe(held);
    }
    expect(readdirSync(folder).toSorted()).toEqual(["ferry.ndjson", "water-main.ndjson"]);
  });
});

test("a store that is not there is not made", async () => {
  const nowhere = join(home, "nowhere.db");
  const { code, err } = await told(["backup", join(home, "x"), "--from", nowhere]);
  expect([code, err]).toEqual([2, expect.stringContaining("nowhere.db: no such store")]);
  expect(readdirSync(home)).not.toContain("nowhere.db");
  expect((await told(["restore", join(home, "x"), "--to", nowhere])).code).toBe(2);
});
