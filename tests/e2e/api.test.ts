import { expect, test } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { NOTE, TAKEN_DOWN } from "../stories/taken-down.ts";
import { serveLogs } from "./serve.ts";
import { MADE_UP } from "./story.ts";

/* What the API lets anybody read: the stories, and each log by range; and how it refuses. */

const entries = playStory("water-main");
const text = writeLog(entries);
const head = headOf(entries)!;
const tag = `"${head.seq}:${head.hash}"`;
const LOG = "/api/v1/water-main/log";

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(MADE_UP + path, init);

/** Holds an answer against what a problem must be (RFC 9457); gives it. */
async function problem(response: Response, status: number): Promise<Record<string, unknown>> {
  expect(response.status, response.url).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  expect(response.headers.get("set-cookie")).toBeNull();
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toMatchObject({ type: "about:blank", status, detail: expect.stringMatching(/\w/) });
  return body;
}

test("the stories are listed with title, head and addresses", async () => {
  const response = await ask("/api/v1/stories");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({
    stories: [
      {
        id: "water-main",
        title: expect.stringMatching(/\w/),
        head,
        log: `${MADE_UP}${LOG}`,
        page: `${MADE_UP}/water-main`,
      },
    ],
  });
  const held = { "if-none-match": response.headers.get("etag")! };
  expect((await ask("/api/v1/stories", { headers: held })).status).toBe(304);
});

test("a log is given from any entry on, with its head as the tag", async () => {
  for (const from of [1, 2, entries.length, entries.length + 1]) {
    const response = await ask(`${LOG}?from=${from}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    expect(response.headers.get("etag")).toBe(tag);
    expect(response.headers.get("claimline-head")).toBe(`${head.seq}:${head.hash}`);
    expect(await response.text()).toBe(writeLog(entries.slice(from - 1)));
  }
  const whole = await ask(LOG, { method: "HEAD" });
  expect(whole.headers.get("content-length")).toBe(String(Buffer.byteLength(text)));
  expect(await (await ask(LOG, { headers: { "if-none-match": tag } })).text()).toBe("");
});

test("a story is given whole, with its head and the standings, and kept by its tag", async () => {
  const response = await ask("/api/v1/water-main/export");
  const whole = (await response.json()) as Record<string, unknown[]>;
  expect(whole).toMatchObject({ head, story: { id: "water-main" } });
  expect(whole["standings"]!.length).toBeGreaterThan(0);
  const etag = response.headers.get("etag")!;
  const held = await ask("/api/v1/water-main/export", { headers: { "if-none-match": etag } });
  expect([held.status, held.headers.get("etag")]).toEqual([304, etag]);
  await problem(await ask("/api/v1/nowhere/export"), 404);
});

test("what is no entry's number is refused, with the head that there is", async () => {
  for (const from of ["0", "-1", "1.5", "x", "1e1", String(entries.length + 2), "9".repeat(30)])
    expect(await problem(await ask(`${LOG}?from=${from}`), 400)).toMatchObject({ head });
});

test("what is not there is a problem under every address of the API, and leads to no file or page", async () => {
  for (const path of [
    "/api",
    "/api/",
    "/api/v1",
    "/api/v2/stories",
    "/api/v1/nowhere/log",
    "/api/v1/__proto__/log",
    "/api/v1/constructor/log",
    "/api/v1/..%2f..%2fetc/log",
    "/api/v1/water-main'%20OR%201=1--/log",
    "/api/v1/%E0%A4%A/log",
    `${LOG}/`,
    `${LOG}.ndjson`,
  ])
    await problem(await ask(path), 404);
});

test("another method is told which there are; another site's page is told nothing", async () => {
  for (const method of ["DELETE", "PUT", "PATCH", "OPTIONS"]) {
    const refused = await ask(LOG, { method, headers: { origin: "https://example.org" } });
    expect(refused.headers.get("allow")).toContain("GET, HEAD");
    await problem(refused, 405);
  }
  await problem(await ask("/api/v1/stories", { method: "POST" }), 405);
});

test("a story that was taken down is gone from the API, with the day and the note", async () => {
  const down = await serveLogs({ "water-main": writeLog(TAKEN_DOWN) });
  try {
    await problem(await fetch(`${down.url}/api/v1/water-main/export`), 410);
    const gone = await problem(await fetch(down.url + LOG), 410);
    expect(gone["takenDown"]).toEqual({ recordedAt: "2031-06-02T09:00:00Z", note: NOTE });
    expect(JSON.stringify(gone)).not.toContain(headOf(TAKEN_DOWN)!.hash);
    expect(await (await fetch(`${down.url}/api/v1/stories`)).json()).toEqual({ stories: [] });
  } finally {
    await down.stop();
  }
});
