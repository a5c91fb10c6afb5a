import { once } from "node:events";
import { request } from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { makeToken } from "@claimline/store/tokens";
import { startPostgres, type Server } from "../stores/server.ts";
import { tagOf } from "@claimline/store/tag";
import { first, LOG, NDJSON, NOW, place } from "./appending.ts";
import { serveLogs, type Site } from "./serve.ts";

/* A site that is told to end: what it acknowledged is in the log, once; what has begun is finished; nobody is left hanging. */

let folder: string;
let settings: Record<string, string>;
let token: string;
let server: Server | null = null;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "claimline-shutdown-"));
  const tokens = join(folder, "tokens");
  token = makeToken(tokens, "desk", null, NOW)!;
  // Each request may come from an address of its own: this is about ending, not about limits.
  settings = {
    CLAIMLINE_LOG: join(folder, "log.db"),
    CLAIMLINE_TOKENS: tokens,
    CLAIMLINE_PROXY: "1",
  };
});
test.afterEach(() => rmSync(folder, { recursive: true }));
test.afterAll(() => server?.stop());

let asked = 0;
const headers = (after: readonly Entry[]): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  "content-type": NDJSON,
  "if-match": tagOf(headOf(after)),
  "x-forwarded-for": `192.0.2.${asked++ % 250}`,
});

const next = (log: readonly Entry[], words: string): Entry[] =>
  chain([{ ...place, note: words } as Draft], headOf(log));

const ended = async (site: Site): Promise<number | null> =>
  site.process.exitCode ?? ((await once(site.process, "exit"))[0] as number | null);

/** What the store holds, verified. */
async function stored(): Promise<Entry[]> {
  const store = await openStore(settings["CLAIMLINE_LOG"]!);
  try {
    const log = readLog(await store.story("water-main").read(1));
    if (!log.ok) throw new Error(`line ${log.problem.line}: ${log.problem.found}`);
    return log.entries;
  } finally {
    await store.close();
  }
}

for (const kind of ["SQLite", "PostgreSQL"])
  test(`on ${kind}, what was acknowledged while it ended is in the log once, and nothing else`, async () => {
    if (kind === "PostgreSQL") {
      server ??= await startPostgres();
      settings["CLAIMLINE_LOG"] = await server.fresh();
    }
    let log: Entry[] = [];
    for (const [round, signal] of (["SIGTERM", "SIGINT", "SIGTERM"] as const).entries()) {
      const site = await serveLogs({}, settings);
      const acknowledged: Entry[] = [];
      let unsure: Entry[] = [];
      for (let n = 0; ; n++) {
        const entries = log.length === 0 ? first : next(log, `Round ${round}, ${n}.`);
        // In the middle of what follows, whatever that is.
        if (n === 5 + round) setTimeout(() => site.process.kill(signal), round * 3);
        const answer = await fetch(site.url + LOG, {
          method: "POST",
          body: writeLog(entries),
          headers: headers(log),
        }).catch(() => null);
        if (answer?.status === 200) {
          acknowledged.push(...entries);
          log = [...log, ...entries];
          continue;
        }
        if (answer) expect(answer.status).toBe(503);
        else unsure = entries;
        break;
      }
      expect(await ended(site)).toBe(0);
      await site.stop();
      expect(acknowledged.length).toBeGreaterThan(4);
      const there = await stored();
      // An append whose answer did not arrive may be there or not; no other, and none twice.
      const possible = [writeLog(log), writeLog([...log, ...unsure])];
      expect(possible).toContain(writeLog(there));
      log = there;
    }
  });

test("an append that has begun is finished: not ready any more, it is acknowledged, then the end", async () => {
  const site = await serveLogs({}, settings);
  const text = writeLog(first);
  const sent = request(site.url + LOG, {
    method: "POST",
    headers: { ...headers([]), "content-length": Buffer.byteLength(text) },
  });
  const answered = once(sent, "response");
  sent.write(text.slice(0, 200));
  await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status).toBe(200);
  site.process.kill("SIGTERM");
  await expect
    .poll(async () => {
      const ready = await fetch(`${site.url}/readyz`);
      return [ready.status, (await ready.text()).trim()];
    })
    .toEqual([503, "draining"]);
  // What comes now is for another process.
  const late = await fetch(site.url + LOG, { method: "POST", headers: headers([]), body: text });
  expect([late.status, late.headers.get("retry-after")]).toEqual([503, "1"]);
  expect((await fetch(`${site.url}/healthz`)).status).toBe(200);

  sent.end(text.slice(200));
  const [response] = (await answered) as [{ statusCode: number; resume: () => void }];
  expect(response.statusCode).toBe(200);
  response.resume();
  expect(await ended(site)).toBe(0);
  await site.stop();
  expect(writeLog(await stored())).toBe(text);
});

test("readers of streams are told when to come back, and a second signal ends all at once", async () => {
  const site = await serveLogs({ "water-main": writeLog(first) }, settings);
  const stream = await fetch(`${site.url}/water-main/stream`);
  // A body that never comes keeps it from ending by itself.
  const sent = request(site.url + LOG, {
    method: "POST",
    headers: { ...headers([]), "content-length": 1000 },
  });
  sent.on("error", () => {});
  sent.write("{");
  await expect.poll(async () => (await fetch(`${site.url}/readyz`)).status).toBe(200);
  site.process.kill("SIGTERM");
  const events = (await stream.text()).split("\n\n").filter((event) => event !== "");
  expect(events[0]).toMatch(/^retry: \d+$/);
  expect(events.at(-1)).toMatch(/^retry: \d+$/);
  expect(events).toHaveLength(first.length + 2);
  // Who comes now is sent away in the same way: a browser would not come back to a refusal.
  const again = await fetch(`${site.url}/water-main/stream`);
  expect([again.status, await again.text()]).toEqual([
    200,
    expect.stringMatching(/^retry: \d+\n\n$/),
  ]);
  site.process.kill("SIGTERM");
  expect(await ended(site)).toBe(1);
  await site.stop();
});
