import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { canonical } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { afterEach, beforeEach, expect, test } from "vitest";
import { entries, growing, START, type Growing } from "./growing.ts";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

/* Stories that grow: opened like any other, and followed. */

let story: Growing;

beforeEach(async () => {
  story = await growing();
});
afterEach(() => story.close());

/** The built program, with all that it printed. */
function run(...args: string[]) {
  const child = spawn(process.execPath, [claimline, ...args], { env: environment() });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  const ended = new Promise<number | null>((done) => child.once("close", done));
  return { child, said, ended };
}

const seqsIn = (ndjson: string): number[] =>
  ndjson
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { seq: number }).seq);

/** A site that has the log, and breaks off each stream after two entries. */
async function site(): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url!, "http://local");
    if (url.pathname === "/api/v1/water-main/log")
      return void response
        .writeHead(200, { "content-type": "application/x-ndjson" })
        .end(writeLog(entries.slice(0, START)));
    if (url.pathname !== "/water-main/stream")
      return void response
        .writeHead(404, { "content-type": "application/problem+json" })
        .end('{"detail":"There is no such story here."}');
    const after = Number(url.searchParams.get("after"));
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("retry: 20\n\n: still here\n\n");
    for (const entry of entries.slice(after, after + 2))
      response.write(`id: ${entry.seq}\ndata: ${canonical(entry)}\n\n`);
    response.end();
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}

test("a story of an SQLite file is opened by its path, of several by its name", async () => {
  const one = await told([story.file, "posts", "--json"]);
  expect(JSON.parse(one.out)).toHaveLength(3);
  expect((await told(["--story", `${story.file}#water-main`, "posts"])).out).toContain(
    "builders-deny",
  );
  const none = await told(["--story", `${story.file}#nowhere`, "posts"]);
  expect([none.code, none.err]).toEqual([3, expect.stringContaining("there is water-main")]);
  await story.store.story("other").append(entries.slice(0, START), null);
  const two = await told([story.file, "posts"]);
  expect([two.code, two.err]).toEqual([
    3,
    expect.stringMatching(/2 stories in it; write one of .*#other, .*#water-main/),
  ]);
});

test("the built program tells a story that cannot be opened in one line", async () => {
  const { said, ended } = run("--story", `${story.file}#nowhere`, "posts");
  expect(await ended).toBe(3);
  expect(said.err).toMatch(/^claimline: .*no story “nowhere”.*\n$/);
});

test("follow prints what comes, as it stands in the log", async () => {
  const { child, said, ended } = run("follow", story.file, "--format", "ndjson", "--from", "20");
  await expect.poll(() => said.out).toContain('"seq":21');
  await story.append(START, START + 2);
  await expect.poll(() => said.out).toContain('"seq":23');
  await story.append(START + 2, START + 3);
  await expect.poll(() => said.out).toContain('"seq":24');
  child.kill("SIGINT");
  await ended;
  expect(seqsIn(said.out)).toEqual([20, 21, 22, 23, 24]);
});

test("follow ends after --limit, and says what cannot be followed", async () => {
  const some = await told(["follow", story.file, "--from", "1", "--limit", "4"]);
  expect(
    some.out
      .trim()
      .split("\n")
      .map((row) => row.split("\t")[0]),
  ).toEqual(["1", "2", "3", "4"]);
  expect((await told(["follow", story.home])).code).toBe(2);
  expect((await told(["follow", story.file, "--from", "0"])).code).toBe(2);
});

test("a site is opened by its address, and followed over every break, each entry once", async () => {
  const { url, server } = await site();
  try {
    expect((await told([`${url}/water-main`, "posts"])).out).toContain("builders-deny");
    const { out } = await told([
      "follow",
      `${url}/water-main`,
      "--limit",
      String(entries.length - START),
      "--format",
      "ndjson",
    ]);
    expect(seqsIn(out)).toEqual(entries.slice(START).map(({ seq }) => seq));
    const lost = await told([`${url}/nowhere`, "posts"]);
    expect([lost.code, lost.err]).toEqual([3, expect.stringContaining("answers 404")]);
    expect((await told([url, "posts"])).err).toContain("which story?");
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
});
