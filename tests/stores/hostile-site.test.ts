import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { openRemote } from "@claimline/store/remote";
import { StoreError } from "@claimline/store/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keep } from "../../apps/cli/backup/keep.ts";
import { playStory } from "../stories/play.ts";

/* What a site may answer that is broken, or means harm: it is told in words, and nothing else comes of it. */

const JSON_TYPE = { "content-type": "application/json" };
const PROBLEM = { "content-type": "application/problem+json" };
const NDJSON = { "content-type": "application/x-ndjson" };

let server: Server;
let site: string;
let answer: RequestListener;
let home: string;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-hostile-"));
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(home, { recursive: true });
});

const trouble = (work: Promise<unknown>): Promise<StoreError> =>
  work.then(
    (value) => Promise.reject(new Error(`it gave ${JSON.stringify(value)}`)),
    (error: unknown) => {
      expect(error).toBeInstanceOf(StoreError);
      expect((error as Error).message.length).toBeLessThan(400);
      return error as StoreError;
    },
  );

test("an answer that breaks off is told as that, and may be asked for again", async () => {
  answer = (_, response) => {
    response.writeHead(200, { ...NDJSON, "content-length": 1000 });
    response.write("half");
    setTimeout(() => response.destroy(), 20);
  };
  const { again, message } = await trouble(openRemote(site, null).story("a").read(1));
  expect(message).toContain("broke off");
  expect(again).toBeGreaterThan(0);
});

test.each(["", "<", "null", "{}", "[]", '{"stories":[{}]}', '{"stories":[{"id":"../../a"}]}'])(
  "no list of stories is told as that: %j",
  async (text) => {
    answer = (_, response) => response.writeHead(200, JSON_TYPE).end(text);
    await trouble(openRemote(site, null).stories());
  },
);

test.each([
  '"no"',
  "null",
  "<",
  JSON.stringify({ detail: "x".repeat(100_000) }),
  `{"detail":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
])("a refusal that says nothing, or too much, is told in few words: %.20s", async (text) => {
  answer = (_, response) => response.writeHead(400, PROBLEM).end(text);
  expect((await trouble(openRemote(site, null).story("a").read(1))).message).toContain("400");
});

test("a refusal without an end is not waited for", async () => {
  let sent = 0;
  answer = (_, response) => {
    response.writeHead(400, PROBLEM);
    const more = (): void => {
      while (!response.destroyed && sent < 2e8) {
        sent += 1e6;
        if (!response.write(" ".repeat(1e6))) return void response.once("drain", more);
      }
    };
    more();
  };
  await trouble(openRemote(site, null).story("a").read(1));
  expect(sent).toBeLessThan(1e8);
});

test("a backup writes no file but in its folder, and under no other name than the story's", async () => {
  const log = writeLog(playStory("water-main"));
  for (const id of ["../outside", "other"]) {
    answer = ({ url }, response) =>
      url!.endsWith("/stories")
        ? response.writeHead(200, JSON_TYPE).end(JSON.stringify({ stories: [{ id }] }))
        : response.writeHead(200, NDJSON).end(log);
    await expect(keep(site, join(home, "in"))).rejects.toMatchObject({ name: "BadStory" });
  }
  expect(readdirSync(home, { recursive: true })).toEqual([]);
});
