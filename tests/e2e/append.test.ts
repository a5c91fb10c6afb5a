import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as open } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { canonical, chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry, Head } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { makeToken, revokeToken } from "@claimline/store/tokens";
import { playStory } from "../stories/play.ts";
import { serveLogs, type Site } from "./serve.ts";

/* Appending through the API: who may, to what, and that a refusal leaves the log as it was. */

const NOW = "2031-11-18T08:00:00Z";
const NDJSON = "application/x-ndjson";
const entries = playStory("water-main");
const LOG = "/api/v1/water-main/log";
// Between two publications: an append holds together.
const START = 29;
const first = entries.slice(0, START);
const rest = entries.slice(START);
const place = first.find(({ record }) => record.is === "place")!;

let folder: string;
let file: string;
let tokens: string;
let token: string;
let site: Site;

async function serve(logs: Record<string, string> = {}): Promise<void> {
  site = await serveLogs(logs, { CLAIMLINE_LOG: file, CLAIMLINE_TOKENS: tokens });
}

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "claimline-append-"));
  file = join(folder, "log.db");
  tokens = join(folder, "tokens");
  token = makeToken(tokens, "desk", null, NOW)!;
});

test.afterEach(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const tagOf = (head: Head | null): string => (head ? `"${head.seq}:${head.hash}"` : '"none"');

function post(body: string | Uint8Array, after: Head | null, more: Record<string, string> = {}) {
  return fetch(site.url + LOG, {
    method: "POST",
    body: body as BodyInit,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": NDJSON,
      "if-match": tagOf(after),
      ...more,
    },
  });
}

/** What the store holds, read by a second process's way in. */
async function stored(): Promise<string> {
  const store = await openStore(file);
  try {
    return await store.story("water-main").read(1);
  } finally {
    await store.close();
  }
}

async function refused(response: Response, status: number): Promise<Record<string, unknown>> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ status, detail: expect.stringMatching(/\w/) });
  expect(JSON.stringify(body)).not.toContain(token.slice(4));
  return body;
}

test("a story begins and goes on through the API, and readers see it", async () => {
  await serve();
  const began = await post(writeLog(first), null);
  expect(began.status).toBe(200);
  expect(await began.json()).toEqual({ head: headOf(first) });
  const went = await post(writeLog(rest), headOf(first));
  expect([went.status, went.headers.get("etag")]).toEqual([200, tagOf(headOf(entries))]);
  expect(await stored()).toBe(writeLog(entries));
  await expect(async () =>
    expect(await (await fetch(`${site.url}/water-main/log.ndjson`)).text()).toBe(writeLog(entries)),
  ).toPass();
});

test("the same append sent again is answered as the first time; another one is told the head", async () => {
  await serve();
  await post(writeLog(first), null);
  const answers = [];
  for (let n = 0; n < 2; n++) {
    const answer = await post(writeLog(rest), headOf(first));
    answers.push([answer.status, await answer.text(), answer.headers.get("etag")]);
  }
  expect(answers[1]).toEqual(answers[0]);
  const again = await post(writeLog(first), null);
  expect([again.status, await again.json()]).toEqual([200, { head: headOf(first) }]);

  const other = chain([{ ...rest[0]!, note: "Another one." } as Draft], headOf(first));
  const late = await post(writeLog(other), headOf(first));
  expect(late.headers.get("etag")).toBe(tagOf(headOf(entries)));
  expect(await refused(late, 409)).toMatchObject({ head: headOf(entries) });
  // A head that the log never had, and may have some day.
  const ahead = { seq: 400, hash: "ab".repeat(32) };
  const early = chain([rest[0]! as Draft], ahead);
  await refused(await post(writeLog(early), ahead), 409);
  expect(await stored()).toBe(writeLog(entries));
});

test("of eight who append at once one wins, and the others are told its head", async () => {
  await serve();
  await post(writeLog(first), null);
  const one = (n: number): Entry[] =>
    chain([{ ...place, note: `The ${n}th.` } as Draft], headOf(first));
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) => post(writeLog(one(n)), headOf(first))),
  );
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)]);
  const winner = all.findIndex(({ status }) => status === 200);
  expect(await stored()).toBe(writeLog([...first, ...one(winner)]));
});

test("a story that ships with the site goes on from its end, and cannot be begun anew", async () => {
  await serve({ "water-main": writeLog(first) });
  expect(await refused(await post(writeLog(entries), null), 409)).toMatchObject({
    head: headOf(first),
  });
  expect(await stored()).toBe("");
  expect((await post(writeLog(rest), headOf(first))).status).toBe(200);
  expect(await stored()).toBe(writeLog(entries));
  expect((await post(writeLog(rest), headOf(first))).status).toBe(200);
});

test("only a token that stands, for this story, lets anybody append", async () => {
  const night = makeToken(tokens, "night", "water-main", NOW)!;
  const ferry = makeToken(tokens, "ferry", "ferry", NOW)!;
  await serve();
  const as = (authorization: string) => post(writeLog(first), null, { authorization });
  for (const wrong of [
    "",
    "Bearer",
    "Bearer ",
    `Basic ${token}`,
    token,
    `Bearer ${token.slice(0, -1)}`,
    `Bearer ${token}x`,
    `Bearer ${token} ${token}`,
    "Bearer ../../etc/passwd",
    `Bearer ${"a".repeat(5000)}`,
  ]) {
    const response = await as(wrong);
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
    await refused(response, 401);
  }
  // In an address it counts for nothing.
  const address = `${site.url}${LOG}?token=${token}&access_token=${token}`;
  const init = { method: "POST", headers: { "content-type": NDJSON, "if-match": '"none"' } };
  await refused(await fetch(address, { ...init, body: writeLog(first) }), 401);
  await refused(await as(`Bearer ${ferry}`), 403);
  expect(await stored()).toBe("");
  expect((await as(`bearer ${night}`)).status).toBe(200);
  revokeToken(tokens, "night", NOW);
  await refused(await as(`Bearer ${night}`), 401);
});

test("what is sent must say what it is and what it goes on from", async () => {
  await serve();
  const body = writeLog(first);
  for (const type of ["application/json", "text/plain", "multipart/form-data"])
    await refused(await post(body, null, { "content-type": type }), 415);
  await refused(await post(body, null, { "content-encoding": "gzip" }), 415);
  for (const tag of ["", "*", "none", `W/${tagOf(headOf(first))}`, '"1:x"'])
    await refused(await post(body, null, { "if-match": tag }), 400);
  const headers = { authorization: `Bearer ${token}`, "content-type": NDJSON };
  await refused(await fetch(site.url + LOG, { method: "POST", body, headers }), 428);
  expect(await stored()).toBe("");
});

test("one bad entry and nothing of a body is appended: the problem names the line", async () => {
  await serve();
  await post(writeLog(first), null);
  const whole = writeLog(first);
  const [one, two] = rest as [Entry, Entry];
  const head = headOf(first)!;
  const line = (entry: unknown): string => `${canonical(entry)}\n`;
  const next = (draft: object): string => writeLog(chain([draft as Draft], head));
  const bad: [body: string | Uint8Array, says: RegExp][] = [
    ["", /no entry/],
    ["\n", /Line 1/],
    [line(one).trim(), /line feed/],
    [`${line(one)}${line({ ...two, prev: one.prev })}`, /Line/],
    [`${line(one)}${line({ ...two, surprise: 1 })}`, /Line 2/],
    [`${line(one)}{"__proto__":{"seq":1}}\n`, /Line 2/],
    [line({ ...one, seq: one.seq + 1 }), /seq 30/],
    [`${JSON.stringify(one, null, 1).replaceAll("\n", " ")}\n`, /canonical/],
    [`\ufeff${line(one)}`, /Line 1/],
    [`${"[".repeat(200_000)}\n`, /./],
    [`${"[".repeat(200_000)}${"]".repeat(200_000)}\n`, /./],
    [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n`, /./],
    [new Uint8Array([0xff, 0xfe, 0x0a]), /UTF-8/],
    [next({ ...one, op: "retract", record: { is: "post", id: "never-was" } }), /never-was/],
    [next({ ...first.find(({ record }) => record.is === "story"), record: storyCalled("x") }), /x/],
    [next({ ...one, record: placeWithin("nowhere-at-all") }), /nowhere-at-all/],
  ];
  for (const [body, says] of bad) {
    const { detail } = await refused(await post(body, head), 400);
    expect(detail).toMatch(says);
  }
  expect(await stored()).toBe(whole);
  expect((await fetch(`${site.url}/water-main`)).status).toBe(200);
});

const storyCalled = (id: string): object => ({
  ...first.find(({ record }) => record.is === "story")!.record,
  id,
});

const placeWithin = (within: string): object => ({
  ...place.record,
  within,
});

test("a log does not begin without its story, and no address of the site is a story", async () => {
  await serve();
  const { detail } = await refused(await post(writeLog(chain([place as Draft], null)), null), 400);
  expect(detail).toContain("story");
  const headers = { authorization: `Bearer ${token}` };
  for (const id of ["api", "method", "..", "%2e%2e", "a'--", "__proto__", "a".repeat(81)]) {
    const address = `${site.url}/api/v1/${id}/log`;
    await refused(await fetch(address, { method: "POST", headers, body: "x" }), 404);
  }
});

test("a body that is too large is refused by what it says of itself, and by what comes", async () => {
  await serve();
  const send = (headers: Record<string, string>, parts: number): Promise<number> =>
    new Promise((answered, failed) => {
      const sent = open(
        site.url + LOG,
        {
          method: "POST",
          headers: {
            authorization: `Bearer ${token}`,
            "content-type": NDJSON,
            "if-match": '"none"',
            ...headers,
          },
        },
        (response) => {
          expect(response.headers["content-type"]).toBe("application/problem+json");
          answered(response.statusCode!);
          sent.destroy();
        },
      );
      sent.on("error", failed);
      const part = Buffer.alloc(1024 * 1024, "x");
      for (let n = 0; n < parts; n++) sent.write(part);
      sent.flushHeaders();
    });
  expect(await send({ "content-length": String(17 * 1024 * 1024) }, 0)).toBe(413);
  expect(await send({ "transfer-encoding": "chunked" }, 17)).toBe(413);
  expect(await stored()).toBe("");
});

test("who tries too often is told when to come back, and others are not held up", async () => {
  await serve();
  const tries = await Promise.all(
    Array.from({ length: 80 }, () => post("x", null, { authorization: "Bearer x" })),
  );
  const late = tries.filter(({ status }) => status === 429);
  expect(late.length).toBeGreaterThan(10);
  expect(tries.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(60);
  expect(Number(late[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
  await refused(late[0]!, 429);
  expect((await fetch(`${site.url}/api/v1/stories`)).status).toBe(200);
});

test("a damaged file of tokens lets nobody in, and is on record; the token is on none", async () => {
  await serve();
  let record = "";
  for (const stream of [site.process.stdout!, site.process.stderr!])
    stream.on("data", (data: Buffer) => (record += data.toString()));
  appendFileSync(tokens, "{\n");
  const sent = { authorization: `Bearer ${token}`, "if-match": '"none"', "content-type": NDJSON };
  const address = `${site.url}${LOG}?token=${token}`;
  const init = { method: "POST", headers: sent, body: writeLog(first) };
  const problem = await refused(await fetch(address, init), 503);
  await expect.poll(() => record).toContain(`${tokens}, line 2`);
  expect(record).toContain(LOG);
  expect(record).not.toContain(token.slice(4));
  expect(JSON.stringify(problem)).not.toContain(folder);
  expect(readFileSync(tokens, "utf8")).not.toContain(token.slice(4));
});
