import { expect, test } from "@playwright/test";
import { chain, headOf } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { writeLog } from "@claimline/core/log/ndjson";
import { tagOf } from "@claimline/store/tag";
import { Desk, entries, first, place, rest } from "./appending.ts";

/* Appending through the API: a story begins and goes on, once and in order. */

let desk: Desk;
test.beforeEach(() => {
  desk = new Desk();
});
test.afterEach(() => desk.close());

test("a story begins and goes on through the API, and readers see it", async () => {
  await desk.serve();
  const began = await desk.post(writeLog(first), null);
  expect(began.status).toBe(200);
  expect(await began.json()).toEqual({ head: headOf(first) });
  const went = await desk.post(writeLog(rest), headOf(first));
  expect([went.status, went.headers.get("etag")]).toEqual([200, tagOf(headOf(entries))]);
  expect(await desk.stored()).toBe(writeLog(entries));
  await expect(async () =>
    expect(await (await fetch(`${desk.site.url}/water-main/log.ndjson`)).text()).toBe(
      writeLog(entries),
    ),
  ).toPass();
});

test("the same append sent again is answered as the first time; another one is told the head", async () => {
  await desk.serve();
  await desk.post(writeLog(first), null);
  const answers = [];
  for (let n = 0; n < 2; n++) {
    const answer = await desk.post(writeLog(rest), headOf(first));
    answers.push([answer.status, await answer.text(), answer.headers.get("etag")]);
  }
  expect(answers[1]).toEqual(answers[0]);
  const again = await desk.post(writeLog(first), null);
  expect([again.status, await again.json()]).toEqual([200, { head: headOf(first) }]);

  const other = chain([{ ...rest[0]!, note: "Another one." } as Draft], headOf(first));
  const late = await desk.post(writeLog(other), headOf(first));
  expect(late.headers.get("etag")).toBe(tagOf(headOf(entries)));
  expect(await desk.refused(late, 409)).toMatchObject({ head: headOf(entries) });
  // A head that the log never had, and may have some day.
  const ahead = { seq: 400, hash: "ab".repeat(32) };
  const early = chain([rest[0]! as Draft], ahead);
  await desk.refused(await desk.post(writeLog(early), ahead), 409);
  expect(await desk.stored()).toBe(writeLog(entries));
});

test("of eight who append at once one wins, and the others are told its head", async () => {
  await desk.serve();
  await desk.post(writeLog(first), null);
  const one = (n: number): Entry[] =>
    chain([{ ...place, note: `The ${n}th.` } as Draft], headOf(first));
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, n) => desk.post(writeLog(one(n)), headOf(first))),
  );
  expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array(7).fill(409)]);
  const winner = all.findIndex(({ status }) => status === 200);
  expect(await desk.stored()).toBe(writeLog([...first, ...one(winner)]));
});

test("a story that ships with the site goes on from its end, and cannot be begun anew", async () => {
  await desk.serve({ "water-main": writeLog(first) });
  expect(await desk.refused(await desk.post(writeLog(entries), null), 409)).toMatchObject({
    head: headOf(first),
  });
  expect(await desk.stored()).toBe("");
  expect((await desk.post(writeLog(rest), headOf(first))).status).toBe(200);
  expect(await desk.stored()).toBe(writeLog(entries));
  expect((await desk.post(writeLog(rest), headOf(first))).status).toBe(200);
});
