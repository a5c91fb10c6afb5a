import { expect, test } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { appendFileSync } from "node:fs";
import { Desk, entries, first, LOG, rest } from "./appending.ts";
import { serveLogs, type Site } from "./serve.ts";

/* What the site says of itself while it runs: one JSON object a line, and nothing that somebody keeps to themselves. */

const ID = "su25-f16-stepanyan";

type Line = Record<string, unknown>;

/** What a site printed; every line of it must be a JSON object. */
function listen(site: Site): { text: () => string; lines: () => Line[] } {
  let text = "";
  for (const stream of [site.process.stdout!, site.process.stderr!])
    stream.on("data", (data: Buffer) => (text += data.toString()));
  return {
    text: () => text,
    lines: () => text.split("\n").flatMap((line) => (line ? [JSON.parse(line) as Line] : [])),
  };
}

const requests = (lines: Line[]): Line[] => lines.filter(({ msg }) => msg === "request");

test("a request is a line with method, pattern, status, time and name; not what was read", async () => {
  const site = await serveLogs({ "water-main": writeLog(entries) });
  const heard = listen(site);
  try {
    const secret = "S3CRET";
    for (const path of [
      `/water-main/claim/${ID}?q=${secret}`,
      `/water-main/search?q=${secret}`,
      `/water-main/changes?from=3&token=${secret}`,
      `/${secret}/${secret}/x`,
      `/api/v1/water-main/claims?q=${secret}`,
      `/api/v1/water-main/claim/${secret}`,
      `/api/v1/${secret}`,
      "/_next/static/x.js",
    ])
      await fetch(site.url + path, {
        headers: { authorization: `Bearer ${secret}`, cookie: secret, "x-request-id": secret },
      });
    await fetch(`${site.url}/healthz`);
    await expect.poll(() => requests(heard.lines())).toHaveLength(8);
    expect(requests(heard.lines()).map(({ route, status }) => [route, status])).toEqual([
      ["/[story]/claim/[id]", 404],
      ["/[story]/search", 200],
      ["/[story]/changes", 200],
      ["other", 404],
      ["/api/v1/[story]/[view]", 200],
      ["/api/v1/[story]/[kind]/[id]", 404],
      ["/api/v1/[story]/[view]", 404],
      ["/_next/static", 404],
    ]);
    for (const line of requests(heard.lines()))
      expect(line).toEqual({
        level: "info",
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        msg: "request",
        method: "GET",
        route: expect.any(String),
        status: expect.any(Number),
        ms: expect.any(Number),
        id: expect.stringMatching(/^[\w-]{36}$/),
      });
    expect(heard.text()).not.toContain(secret);
    expect(heard.text()).not.toContain(ID);
    expect(heard.text()).not.toContain("127.0.0.1");
  } finally {
    await site.stop();
  }
});

test("the name of a request is that of a proxy of one's own, and the API tells it", async () => {
  const site = await serveLogs({ "water-main": writeLog(entries) }, { CLAIMLINE_PROXY: "1" });
  const heard = listen(site);
  try {
    const names = ["a-name.of_7", "two words", "x".repeat(65)];
    for (const name of names) {
      const answer = await fetch(`${site.url}/api/v1/stories`, {
        headers: { "x-request-id": name },
      });
      const told = answer.headers.get("x-request-id")!;
      expect(told === name).toBe(name === names[0]);
      await expect.poll(() => requests(heard.lines()).map(({ id }) => id)).toContain(told);
    }
  } finally {
    await site.stop();
  }
});

test("a level is kept to, and one that is none is refused in words", async () => {
  const site = await serveLogs(
    { "water-main": writeLog(entries) },
    { CLAIMLINE_LOG_LEVEL: "debug" },
  );
  const heard = listen(site);
  await fetch(`${site.url}/healthz`);
  await fetch(`${site.url}/water-main`);
  await expect.poll(() => requests(heard.lines()).length).toBe(1);
  await site.stop();
  await expect(serveLogs({}, { CLAIMLINE_LOG_LEVEL: "loud" })).rejects.toThrow(
    /CLAIMLINE_LOG_LEVEL is loud; it must be one of debug/,
  );
});

test("what goes wrong is on record with its stack; a token is on none", async () => {
  const desk = new Desk();
  await desk.serve();
  const heard = listen(desk.site);
  try {
    expect((await desk.post(writeLog(first), null)).status).toBe(200);
    appendFileSync(desk.tokens, "{\n");
    expect((await desk.post(writeLog(rest), headOf(first))).status).toBe(503);
    await fetch(`${desk.site.url}${LOG}?token=${desk.token}`, {
      headers: { authorization: `Bearer ${desk.token}` },
    });
    await expect.poll(() => requests(heard.lines()).length).toBe(3);
    const wrong = heard.lines().find(({ level }) => level === "error");
    expect(wrong).toMatchObject({
      msg: `POST ${LOG}`,
      err: { message: expect.stringContaining("line 2"), stack: expect.stringContaining(".ts:") },
    });
    expect(heard.text()).not.toContain(desk.token.slice(4));
  } finally {
    await desk.close();
  }
});
