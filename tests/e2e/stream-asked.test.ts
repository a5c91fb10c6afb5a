import { connect } from "node:net";
import { expect, test } from "@playwright/test";
import { playStory } from "../stories/play.ts";
import { serveGrowing, type Growing, type GrowingSite } from "./growing.ts";

/* Requests for a stream that are right and rare: ahead of the log, for the head alone, with the whole address. */

const START = 30;

let site: GrowingSite;
let story: Growing;
test.beforeAll(async () => {
  site = await serveGrowing();
  story = await site.begin(playStory("water-main"), START);
});
test.afterAll(() => site.stop());

/** What is answered to the bytes of a request, until a text is in it. */
async function answered(request: string, until: string): Promise<string> {
  const socket = connect(Number(new URL(site.url).port), "localhost").setEncoding("utf8");
  let text = "";
  socket.on("data", (part: string) => (text += part)).write(request);
  await expect(async () => expect(text).toContain(until)).toPass();
  socket.destroy();
  return text;
}

test("who has an entry that the log does not have is told where it ends, and HEAD says the same", async () => {
  const ahead = await fetch(`${story.page}/stream?after=999`);
  expect(ahead.status).toBe(409);
  expect(await ahead.text()).toContain(`ends with entry ${START};`);
  const back = { headers: { "last-event-id": "999" }, method: "HEAD" };
  expect((await fetch(`${story.page}/stream`, back)).status).toBe(409);
});

test("the head of a stream is that of the stream, and ends", async () => {
  const head = await fetch(`${story.page}/stream?after=${START}`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  const stop = new AbortController();
  const get = await fetch(`${story.page}/stream?after=${START}`, { signal: stop.signal });
  const fields = ({ headers }: Response): string[] =>
    [...headers].filter(([name]) => name !== "date").map((each) => each.join(": "));
  expect(fields(head)).toEqual(fields(get));
  stop.abort();
  expect((await fetch(`${site.url}/nowhere/stream`, { method: "HEAD" })).status).toBe(404);
});

test("a target in absolute form is answered as its path is (RFC 9112, 3.2.2)", async () => {
  const get = (target: string): string =>
    `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;
  const page = await answered(get(`http://localhost/${story.id}?order=oldest`), "</html>");
  expect(page).toContain("HTTP/1.1 200 OK");
  expect(await answered(get("http://localhost/healthz"), "alive")).toContain("200 OK");
  expect(await answered(get(`http://other/api/v1/${story.id}/log`), '"seq":1')).toContain("200 OK");
  await answered(get(`http://localhost/${story.id}/stream?after=${START - 1}`), `id: ${START}\n`);
});

test("who was told of an entry a moment before this process waits for it, and gets the next", async () => {
  const [next, after] = [START + 1, START + 2];
  const asked = answered(
    `GET /${story.id}/stream?after=${next} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
    `id: ${after}\n`,
  );
  await story.append(START, next);
  await story.append(next, after);
  expect(await asked).not.toContain(`id: ${next}\n`);
});

test("who waits for an entry holds a stream as who reads does: forty of an address, and no more", async () => {
  const asked = Array.from({ length: 41 }, () =>
    fetch(`${story.page}/stream?after=999`).then(({ status }) => status),
  );
  const told = await Promise.all(asked);
  expect(told.filter((status) => status === 409)).toHaveLength(40);
  expect(told.filter((status) => status === 429)).toHaveLength(1);
});
