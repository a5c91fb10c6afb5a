import { appendFileSync, readFileSync } from "node:fs";
import { request as open } from "node:http";
import { expect, test } from "@playwright/test";
import { writeLog } from "@claimline/core/log/ndjson";
import { Desk, first, LOG, NDJSON } from "./appending.ts";

/* Appending through the API: how much, how often, and what a damaged file of tokens does. */

let desk: Desk;
test.beforeEach(() => {
  desk = new Desk();
});
test.afterEach(() => desk.close());

test("a body that is too large is refused by what it says of itself, and by what comes", async () => {
  await desk.serve();
  const send = (headers: Record<string, string>, parts: number): Promise<number> =>
    new Promise((answered, failed) => {
      const sent = open(
        desk.site.url + LOG,
        {
          method: "POST",
          headers: {
            authorization: `Bearer ${desk.token}`,
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
  expect(await desk.stored()).toBe("");
});

test("who tries too often is told when to come back, and others are not held up", async () => {
  await desk.serve();
  const tries = await Promise.all(
    Array.from({ length: 80 }, () => desk.post("x", null, { authorization: "Bearer x" })),
  );
  const late = tries.filter(({ status }) => status === 429);
  expect(late.length).toBeGreaterThan(10);
  expect(tries.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(60);
  expect(Number(late[0]!.headers.get("retry-after"))).toBeGreaterThan(0);
  await desk.refused(late[0]!, 429);
  expect((await fetch(`${desk.site.url}/api/v1/stories`)).status).toBe(200);
});

test("a damaged file of desk.tokens lets nobody in, and is on record; the token is on none", async () => {
  await desk.serve();
  let record = "";
  for (const stream of [desk.site.process.stdout!, desk.site.process.stderr!])
    stream.on("data", (data: Buffer) => (record += data.toString()));
  appendFileSync(desk.tokens, "{\n");
  const sent = {
    authorization: `Bearer ${desk.token}`,
    "if-match": '"none"',
    "content-type": NDJSON,
  };
  const address = `${desk.site.url}${LOG}?token=${desk.token}`;
  const init = { method: "POST", headers: sent, body: writeLog(first) };
  const problem = await desk.refused(await fetch(address, init), 503);
  await expect.poll(() => record).toContain(`${desk.tokens}, line 2`);
  expect(record).toContain(LOG);
  expect(record).not.toContain(desk.token.slice(4));
  expect(JSON.stringify(problem)).not.toContain(desk.folder);
  expect(readFileSync(desk.tokens, "utf8")).not.toContain(desk.token.slice(4));
});
