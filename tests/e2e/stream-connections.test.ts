import { connect, type Socket } from "node:net";
import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { serveGrowing, type Growing, type GrowingSite } from "./growing.ts";

/* In whatever way a request for a stream comes over its connection, the stream is the same. */

const START = 30;

let site: GrowingSite;
let story: Growing;
let socket: Socket;
let text: string;
test.beforeAll(async () => {
  site = await serveGrowing();
});
test.beforeEach(async () => {
  story = await site.begin(playStory("water-main"), START);
  text = "";
  socket = connect(Number(new URL(site.url).port), "localhost");
  socket.setEncoding("utf8").on("data", (part: string) => (text += part));
});
test.afterEach(() => socket.destroy());
test.afterAll(() => site.stop());

const get = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
const stream = (): string => get(`/${story.id}/stream?after=${START - 1}`);

const ids = (): number[] => [...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => Number(id));
const has = (what: string | RegExp) => expect(async () => expect(text).toMatch(what)).toPass();

/** What was there and what comes. */
async function goesOn(): Promise<void> {
  await has(/^id: 30$/m);
  await story.append(START, START + 2);
  await expect(async () => expect(ids()).toEqual([30, 31, 32])).toPass();
}

test("a stream asked for by itself goes on, and has no chunks", async () => {
  socket.write(stream());
  await goesOn();
  expect(text).not.toContain("ransfer-encoding");
});

test("a stream whose request comes in pieces goes on", async () => {
  socket.write(stream().slice(0, 20));
  await new Promise((later) => setTimeout(later, 50));
  socket.write(stream().slice(20));
  await goesOn();
});

test("a stream on a connection that another request has used goes on", async () => {
  socket.write(get(`/${story.id}/log.ndjson`));
  await has('"seq":30}');
  text = "";
  socket.write(stream());
  await goesOn();
});

test("a stream behind a request that is not answered yet is refused", async () => {
  socket.write(get(`/${story.id}`) + stream());
  await has("HTTP/1.1 400 ");
  expect(ids()).toEqual([]);
});

test("a stream with another request behind it goes on, and that is not answered", async () => {
  socket.write(stream());
  await has(/^id: 30$/m);
  socket.write(get("/healthz"));
  await goesOn();
  expect(text).not.toContain("alive");
});
