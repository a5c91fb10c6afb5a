import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server as Http } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { makeToken } from "@claimline/store/tokens";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { api } from "../../apps/web/server/api/api.ts";
import { followStore } from "../../apps/web/server/follow.ts";
import { openSite } from "../../apps/web/server/site.ts";
import { stories, type Served } from "../../apps/web/server/story.ts";
import { playStory } from "../stories/play.ts";
import { ferry } from "../terminal/ferry.ts";
import { opened } from "../terminal/inside.ts";
import { told } from "../terminal/told.ts";
import { entriesAfter } from "./drafts.ts";
import { startPostgres, type Server } from "./server.ts";

/* `claimline backup` and `restore`: a log file is a log, whole or not there, and never written over another one. */

const WATER = playStory("water-main");
const FERRY = opened(ferry()).entries;

const home = mkdtempSync(join(tmpdir(), "claimline-backup-"));
let made = 0;
let server: Promise<Server> | null = null;
afterAll(async () => {
  await (await server)?.stop();
  rmSync(home, { recursive: true, force: true });
  // A database that ends on a busy machine takes its time.
}, 60_000);

const KINDS: Record<string, () => Promise<string>> = {
  SQLite: async () => join(home, `${++made}.db`),
  PostgreSQL: async () => (await (server ??= startPostgres())).fresh(),
};

/** Appends to a story of a store, in one go. */
async function put(address: string, story: string, entries: readonly Entry[]): Promise<void> {
  const store = await openStore(address);
  try {
    const log = store.story(story);
    expect((await log.append(entries, await log.head())).ok).toBe(true);
  } finally {
    await store.close();
  }
}

async function read(address: string, story: string): Promise<string> {
  const store = await openStore(address);
  try {
    return await store.story(story).read(1);
  } finally {
    await store.close();
  }
}

const text = (file: string): string => readFileSync(file, "utf8");
const more = (after: readonly Entry[], ...names: string[]) => entriesAfter(headOf(after), ...names);

describe.each(Object.entries(KINDS))("%s", (_, fresh) => {
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
  expect([code, err]).toEqual([3, expect.stringContaining("nowhere.db: no such store")]);
  expect(readdirSync(home)).not.toContain("nowhere.db");
  expect((await told(["restore", join(home, "x"), "--to", nowhere])).code).toBe(3);
});

describe("a site", () => {
  let http: Http;
  let site: string;
  let ended: AbortController;
  let store: Store;
  /** Serves what is in the store, and what comes. */
  async function serve(): Promise<void> {
    ended = new AbortController();
    const complain = (what: string, error: unknown): never => {
      throw new Error(what, { cause: error });
    };
    await followStore(store, ended.signal, () => {}, complain);
    const answer = api({ store, tokens: join(home, "tokens"), addressOf: () => "one", complain });
    http = createServer((request, response) => void answer(request, response));
    await new Promise<void>((up) => http.listen(0, up));
    openSite("https://example.org");
    site = `http://localhost:${(http.address() as AddressInfo).port}`;
  }
  beforeEach(async () => void (store = await openStore("memory:")));
  afterEach(async () => {
    ended.abort();
    // What is served is one map for the whole process.
    (stories() as Map<string, Served>).clear();
    http.closeAllConnections();
    await new Promise((down) => http.close(down));
  });

  test("is kept as it shows itself, all of it or one story, without a token", async () => {
    await store.story("water-main").append(WATER, null);
    await store.story("ferry").append(FERRY, null);
    await serve();
    const folder = join(home, `site-${++made}`);
    expect((await told(["backup", folder, "--from", site])).code).toBe(0);
    expect(text(join(folder, "ferry.ndjson"))).toBe(writeLog(FERRY));
    expect(text(join(folder, "water-main.ndjson"))).toBe(writeLog(WATER));
    const file = join(folder, "alone.ndjson");
    expect((await told(["backup", file, "--from", `${site}/ferry`])).code).toBe(0);
    expect(text(file)).toBe(writeLog(FERRY));
    const none = await told(["backup", file, "--from", `${site}/nobody`]);
    expect([none.code, none.err]).toEqual([3, expect.stringContaining("no story “nobody”")]);
  });

  test("takes back what it lacks from whoever has a token, and from nobody else", async () => {
    const files = join(home, `site-${++made}`);
    mkdirSync(files);
    writeFileSync(join(files, "ferry.ndjson"), writeLog(FERRY));
    writeFileSync(join(files, "water-main.ndjson"), writeLog(WATER));
    // Of one story its beginning is there, as it was first published.
    const published = WATER.filter(({ recordedAt }) => recordedAt === WATER[0]!.recordedAt);
    await store.story("water-main").append(published, null);
    await serve();
    const token = makeToken(join(home, "tokens"), `desk-${made}`, null, "2031-04-01T09:00:00Z")!;
    const restore = (CLAIMLINE_TOKEN: string) =>
      told(["restore", files, "--to", site], { env: { CLAIMLINE_TOKEN } });
    const refused = await restore(`clm_${"x".repeat(43)}`);
    expect([refused.code, refused.err]).toEqual([3, expect.stringContaining("401: ")]);
    expect(await store.stories()).toEqual(["water-main"]);
    const { code, out } = await restore(token);
    expect(code).toBe(0);
    expect(out).toContain(`Restored. water-main: ${WATER.length - published.length} entries`);
    expect(await store.story("water-main").read(1)).toBe(writeLog(WATER));
    expect(await store.story("ferry").read(1)).toBe(writeLog(FERRY));
    expect((await restore(token)).out).toContain("There already. ferry");
  });
});
