import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { tagOf } from "@claimline/store/tag";
import { makeToken, revokeToken } from "@claimline/store/tokens";
import { startPostgres, type Server } from "../stores/server.ts";
import { entries, first, LOG, NOW, place, rest, send } from "./appending.ts";
import { serveLogs, type Site } from "./serve.ts";

/* Appending to one story through two sites on one PostgreSQL: whichever is asked, the answer is the same. */

let folder: string;
let tokens: string;
let token: string;
let server: Server;
let sites: Site[];

test.beforeAll(async () => {
  server = await startPostgres();
});
test.afterAll(() => server.stop());

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimline-append-"));
  tokens = join(folder, "tokens");
  token = makeToken(tokens, "desk", null, NOW)!;
  const settings = { CLAIMLINE_LOG: await server.fresh(), CLAIMLINE_TOKENS: tokens };
  sites = await Promise.all([serveLogs({}, settings), serveLogs({}, settings)]);
});
test.afterEach(async () => {
  await Promise.all(sites.map((site) => site.stop()));
  rmSync(folder, { recursive: true });
});

async function post(at: number, body: readonly Entry[], after: readonly Entry[]) {
  const response = await send(sites[at % 2]!.url, token, writeLog(body), headOf(after));
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    said: await response.json(),
  };
}

/** The log as each of the two gives it, once both have the entry that was acknowledged. */
async function given(seq: number): Promise<string[]> {
  const read = () => Promise.all(sites.map(async ({ url }) => (await fetch(url + LOG)).text()));
  await expect
    .poll(async () => (await read()).map((text) => text.split("\n").length - 1))
    .toEqual([seq, seq]);
  return read();
}

test("the same append sent to both is one append; another one is told the head by either", async () => {
  expect(await post(0, first, [])).toMatchObject({ status: 200, said: { head: headOf(first) } });
  const went = { status: 200, etag: tagOf(headOf(entries)), said: { head: headOf(entries) } };
  expect(await post(0, rest, first)).toEqual(went);
  expect(await post(1, rest, first)).toEqual(went);
  const other = chain([{ ...rest[0]!, note: "Another one." } as Draft], headOf(first));
  for (const at of [0, 1])
    expect(await post(at, other, first)).toMatchObject({
      status: 409,
      etag: tagOf(headOf(entries)),
      said: { head: headOf(entries) },
    });
  const whole = writeLog(entries);
  expect(await given(entries.length)).toEqual([whole, whole]);
});

test("sent to both at the same moment it is in the log once, and both say so", async () => {
  await post(0, first, []);
  await given(first.length);
  const all = await Promise.all([0, 1, 0, 1].map((at) => post(at, rest, first)));
  for (const each of all)
    expect(each).toMatchObject({ status: 200, said: { head: headOf(entries) } });
  expect((await given(entries.length))[0]).toBe(writeLog(entries));
});

test("of eight who append through both at once one wins, and the others are told its head", async () => {
  await post(0, first, []);
  await given(first.length);
  const one = (n: number): Entry[] =>
    chain([{ ...place, note: `The ${n}th.` } as Draft], headOf(first));
  const all = await Promise.all(Array.from({ length: 8 }, (_, n) => post(n, one(n), first)));
  const winner = all.findIndex(({ status }) => status === 200);
  const log = [...first, ...one(winner)];
  for (const [at, { status, said }] of all.entries())
    expect([status, (said as { head: unknown }).head]).toEqual([
      at === winner ? 200 : 409,
      headOf(log),
    ]);
  expect(await given(log.length)).toEqual([writeLog(log), writeLog(log)]);
});

test("a token counts at both, and once it is revoked at neither", async () => {
  await post(1, first, []);
  revokeToken(tokens, "desk", NOW);
  for (const at of [0, 1]) expect((await post(at, rest, first)).status).toBe(401);
});
