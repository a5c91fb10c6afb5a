import { expect, test } from "@playwright/test";
import { canonical, chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { makeToken, revokeToken } from "@claimline/store/tokens";
import { tagOf } from "@claimline/store/tag";
import { Desk, first, LOG, NDJSON, NOW, place, rest } from "./appending.ts";

/* Appending through the API: who may, and what; a refusal leaves the log as it was. */

let desk: Desk;
test.beforeEach(() => {
  desk = new Desk();
});
test.afterEach(() => desk.close());

test("only a token that stands, for this story, lets anybody append", async () => {
  const night = makeToken(desk.tokens, "night", "water-main", NOW)!;
  const ferry = makeToken(desk.tokens, "ferry", "ferry", NOW)!;
  await desk.serve();
  const as = (authorization: string) => desk.post(writeLog(first), null, { authorization });
  for (const wrong of [
    "",
    "Bearer",
    "Bearer ",
    `Basic ${desk.token}`,
    desk.token,
    `Bearer ${desk.token.slice(0, -1)}`,
    `Bearer ${desk.token}x`,
    `Bearer ${desk.token} ${desk.token}`,
    "Bearer ../../etc/passwd",
    `Bearer ${"a".repeat(5000)}`,
  ]) {
    const response = await as(wrong);
    expect(response.headers.get("www-authenticate")).toContain("Bearer");
    await desk.refused(response, 401);
  }
  // In an address it counts for nothing.
  const address = `${desk.site.url}${LOG}?token=${desk.token}&access_token=${desk.token}`;
  const init = { method: "POST", headers: { "content-type": NDJSON, "if-match": '"none"' } };
  await desk.refused(await fetch(address, { ...init, body: writeLog(first) }), 401);
  await desk.refused(await as(`Bearer ${ferry}`), 403);
  expect(await desk.stored()).toBe("");
  expect((await as(`bearer ${night}`)).status).toBe(200);
  revokeToken(desk.tokens, "night", NOW);
  await desk.refused(await as(`Bearer ${night}`), 401);
});

test("what is sent must say what it is and what it goes on from", async () => {
  await desk.serve();
  const body = writeLog(first);
  for (const type of ["application/json", "text/plain", "multipart/form-data"])
    await desk.refused(await desk.post(body, null, { "content-type": type }), 415);
  await desk.refused(await desk.post(body, null, { "content-encoding": "gzip" }), 415);
  for (const tag of ["", "*", "none", `W/${tagOf(headOf(first))}`, '"1:x"'])
    await desk.refused(await desk.post(body, null, { "if-match": tag }), 400);
  const headers = { authorization: `Bearer ${desk.token}`, "content-type": NDJSON };
  await desk.refused(await fetch(desk.site.url + LOG, { method: "POST", body, headers }), 428);
  expect(await desk.stored()).toBe("");
});

test("one bad entry and nothing of a body is appended: the problem names the line", async () => {
  await desk.serve();
  await desk.post(writeLog(first), null);
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
    const { detail } = await desk.refused(await desk.post(body, head), 400);
    expect(detail).toMatch(says);
  }
  expect(await desk.stored()).toBe(whole);
  expect((await fetch(`${desk.site.url}/water-main`)).status).toBe(200);
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
  await desk.serve();
  const { detail } = await desk.refused(
    await desk.post(writeLog(chain([place as Draft], null)), null),
    400,
  );
  expect(detail).toContain("story");
  const headers = { authorization: `Bearer ${desk.token}` };
  for (const id of ["api", "method", "..", "%2e%2e", "a'--", "__proto__", "a".repeat(81)]) {
    const address = `${desk.site.url}/api/v1/${id}/log`;
    await desk.refused(await fetch(address, { method: "POST", headers, body: "x" }), 404);
  }
});
