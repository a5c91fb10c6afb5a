import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { readLog, writeLog } from "@claimline/core/log/ndjson";
import { playStory } from "../stories/play.ts";
import { serveGrowing, type Growing, type GrowingSite } from "./growing.ts";

/* A site on a store that grows: each entry reaches pages and streams, once and in order. */

const START = 30;

let site: GrowingSite;
let story: Growing;
test.beforeAll(async () => {
  site = await serveGrowing();
});
test.beforeEach(async () => {
  story = await site.begin(playStory("water-main"), START);
});
test.afterAll(() => site.stop());

/** Reads a stream until it has so many events; the numbers are the ids. */
async function events(path: string, count: number, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const response = await fetch(`${site.url}${path}`, { signal: stop.signal, headers });
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  let text = "";
  const lines: string[] = [];
  const ids: number[] = [];
  try {
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const whole = text.split("\n\n");
      text = whole.pop()!;
      for (const event of whole) {
        const [, id, line] = /^id: (\d+)\ndata: (.*)$/.exec(event) ?? [];
        if (id === undefined) continue;
        ids.push(Number(id));
        lines.push(`${line}\n`);
      }
      if (ids.length >= count) break;
    }
  } finally {
    stop.abort();
  }
  return { ids, text: lines.join("") };
}

test("a stream gives the log from where the reader is, and what comes", async () => {
  const { entries } = story;
  const whole = events(`/${story.id}/stream`, entries.length);
  const late = events(`/${story.id}/stream?after=${START}`, entries.length - START);
  const back = events(`/${story.id}/stream?after=3`, entries.length - 20, {
    "last-event-id": "20",
  });
  await new Promise((later) => setTimeout(later, 100));
  await story.append(START, START + 5);
  await story.append(START + 5, entries.length);
  const got = await Promise.all([whole, late, back]);
  for (const [at, from] of [0, START, 20].entries()) {
    expect(got[at]!.ids).toEqual(entries.slice(from).map(({ seq }) => seq));
    expect(got[at]!.text).toBe(writeLog(entries.slice(from)));
  }
});

test("a page tells what was appended, and its ETag moves", async () => {
  const { entries } = story;
  const page = (): Promise<Response> => fetch(`${story.page}/log.ndjson`);
  const before = await page();
  expect(await before.text()).toBe(writeLog(entries.slice(0, START)));
  await story.append(START, entries.length);
  await expect(async () => expect(await (await page()).text()).toBe(writeLog(entries))).toPass();
  expect((await page()).headers.get("etag")).not.toBe(before.headers.get("etag"));
});

test("a story that begins while the site runs is served from its first entry on", async () => {
  const log = readFileSync(
    join(import.meta.dirname, "../../apps/web/.next/stories/karabakh-2020.ndjson"),
    "utf8",
  );
  const read = readLog(log);
  if (!read.ok) throw new Error("no story was built");
  expect((await fetch(`${site.url}/karabakh-2020`)).status).toBe(404);
  await site.store.story("karabakh-2020").append(read.entries, null);
  await expect(async () =>
    expect((await fetch(`${site.url}/karabakh-2020`)).status).toBe(200),
  ).toPass();
  const { text } = await events("/karabakh-2020/stream", read.entries.length);
  expect(text).toBe(log);
});

test("a stream of no story, and one from no number, are refused in words", async () => {
  const lost = await fetch(`${site.url}/nowhere/stream`);
  expect([lost.status, (await fetch(`${story.page}/stream?after=x`)).status]).toEqual([404, 400]);
});

test("an address may hold forty streams, and no more", async () => {
  const stop = new AbortController();
  const open = () => fetch(`${story.page}/stream?after=${START}`, { signal: stop.signal });
  const all = await Promise.all(Array.from({ length: 40 }, open));
  expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
  const more = await open();
  expect([more.status, more.headers.get("retry-after")]).toEqual([429, "10"]);
  stop.abort();
  await expect(async () => {
    const next = new AbortController();
    const response = await fetch(`${story.page}/stream`, { signal: next.signal });
    next.abort();
    expect(response.status).toBe(200);
  }).toPass();
});
