import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chain } from "@claimline/core/log/chain";
import { KnownFrom } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { afterEach, beforeEach, expect, test } from "vitest";
import { api } from "../../apps/web/server/api/api.ts";
import { followStore } from "../../apps/web/server/follow.ts";
import { stories, type Served } from "../../apps/web/server/story.ts";
import { storyFolder } from "../stories/play.ts";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

/* `claimline token`, and `claimline publish --to https://…` against the API of a site. */

let home: string;
let folder: string;
let tokens: string;
let store: Store;
let server: Server;
let site: string;
let ended: AbortController;
/** What came in: method and address, never more. */
let asked: string[];
/** How many answers to appends are lost on their way. */
let lost: number;
/** What appends are answered with first: a status, and for how long to wait. */
let busy: [status: number, wait: string][];

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "claimline-site-"));
  folder = join(home, "story");
  tokens = join(home, "tokens");
  cpSync(join(storyFolder("water-main"), "base"), folder, { recursive: true });
  store = await openStore("memory:");
  ended = new AbortController();
  const complain = (what: string, error: unknown): never => {
    throw new Error(what, { cause: error });
  };
  await followStore(store, ended.signal, () => {}, complain);
  const answer = api({ store, tokens, addressOf: () => "one", complain });
  asked = [];
  lost = 0;
  busy = [];
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.method === "POST" && lost-- > 0)
      response.writeHead = () => response.destroy() && response;
    const [first] = request.method === "POST" ? busy.splice(0, 1) : [];
    if (first) {
      const type = "application/problem+json";
      response.writeHead(first[0], { "content-type": type, "retry-after": first[1] });
      response.end(JSON.stringify({ detail: "Busy." }));
    } else void answer(request, response);
  });
  await new Promise<void>((up) => server.listen(0, up));
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  ended.abort();
  // What is served is one map for the whole process.
  (stories() as Map<string, Served>).clear();
  server.closeAllConnections();
  await new Promise((down) => server.close(down));
  rmSync(home, { recursive: true, force: true });
});

const token = (...args: string[]) => told(["token", ...args, "--in", tokens]);

async function made(...args: string[]): Promise<string> {
  const { code, out } = await token("make", ...args);
  expect(code).toBe(0);
  return out.trim();
}

const publish = (secret: string, ...more: string[]) =>
  told(["publish", folder, "--to", site, "--yes", ...more], { env: { CLAIMLINE_TOKEN: secret } });

const head = async () => (await store.story("water-main").head())?.seq ?? 0;

function edit(): void {
  const file = join(folder, "posts/burst.md");
  writeFileSync(file, readFileSync(file, "utf8").replace(/Street/, "Lane"));
}

test("a folder is published to a site, and right after that what has changed in it", async () => {
  const secret = await made("desk");
  const { code, out, err } = await publish(secret);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain(`Published. 21 entries to ${site}`);
  edit();
  const corrected = await publish(secret, "--note", "It is a lane.");
  expect(corrected.out).toContain("[-Street-] {+Lane+}");
  expect(await head()).toBe(22);
  expect(asked.join(" ")).not.toContain(secret);
});

test("an answer that was lost is asked for again, and nothing is appended twice", async () => {
  const secret = await made("desk");
  lost = 2;
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toContain("Published. 21 entries");
  expect(asked.filter((each) => each.startsWith("POST"))).toHaveLength(3);
  expect(await head()).toBe(21);
});

test("without a token nothing is asked of a site but what it shows anybody", async () => {
  const none = await told(["publish", folder, "--to", site, "--yes"]);
  expect([none.code, none.out]).toEqual([2, ""]);
  expect(none.err).toContain("CLAIMLINE_TOKEN");
  const dry = await told(["publish", folder, "--to", site, "--dry-run"]);
  expect(dry.code).toBe(0);
  expect(dry.out).toContain("New post");
  expect(asked).toEqual(["GET /api/v1/water-main/log?from=1"]);
});

test("a token that does not stand, or is for another story, is told in one line: 3", async () => {
  const secret = await made("desk");
  const other = await made("ferry", "--for", "ferry");
  expect((await token("revoke", "desk")).code).toBe(0);
  for (const [shown, status] of [
    [secret, 401],
    [other, 403],
    [`clm_${"x".repeat(43)}`, 401],
  ] as const) {
    const { code, err } = await publish(shown);
    expect(code).toBe(3);
    expect(err).toContain(`${status}: `);
    expect(err).not.toContain(shown);
  }
  const broken = await publish("two words\nand a line");
  expect(broken.code).toBe(3);
  expect(broken.err).not.toContain("two words");
  expect(await head()).toBe(0);
});

test("a token is sent over https only, and to no address with more in it than a site", async () => {
  for (const address of [
    "http://example.org",
    "https://user:word@localhost",
    `${site}/?x=1`,
    "https://",
  ]) {
    const { code } = await told(["publish", folder, "--to", address, "--yes"], {
      env: { CLAIMLINE_TOKEN: "clm_x" },
    });
    expect(code, address).toBe(3);
  }
  expect(asked).toEqual([]);
});

test("what answers and is no site is told as that", async () => {
  const secret = await made("desk");
  server.removeAllListeners("request").on("request", (_, response) => response.end("<p>Hello</p>"));
  const { code, err } = await publish(secret);
  expect(code).toBe(3);
  expect(err).toContain("no site with an API");
});

test("a story that was taken down is put back by whoever may publish it, and by nobody else", async () => {
  const secret = await made("desk");
  const other = await made("ferry", "--for", "ferry");
  await publish(secret);
  const log = store.story("water-main");
  const down = chain(
    [
      {
        op: "retract",
        record: { is: "story", id: "water-main" },
        recordedAt: "2031-11-18T12:00:00Z",
        knownFrom: KnownFrom.parse({ when: "2031-11-18", step: 9 }),
        note: "It was looked at again.",
      },
    ],
    await log.head(),
  );
  await log.append(down, await log.head());
  const address = `${site}/api/v1/water-main/log`;
  await expect.poll(async () => (await fetch(address)).status).toBe(410);
  for (const shown of [other, `clm_${"x".repeat(43)}`]) {
    const { code, err } = await publish(shown);
    expect([code, err]).toEqual([3, expect.stringMatching(/40[13]: /)]);
  }
  const refused = await fetch(address, { headers: { authorization: "Bearer two words" } });
  expect([refused.status, await refused.text()]).toEqual([
    401,
    expect.not.stringContaining("Mill Street"),
  ]);
  edit();
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toMatch(/Put back story .* {2}water-main/);
  expect(out).toContain("{+Lane+}");
  expect(await head()).toBe(24);
  const back = await fetch(address);
  expect([back.status, back.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  expect((await publish(secret)).out).toContain("Nothing has changed");
  expect(asked.join(" ")).not.toContain(secret);
});

test("a site that is busy is waited for, as long as it asks", async () => {
  const secret = await made("desk");
  busy = [
    [429, "1"],
    [503, new Date(Date.now() + 1000).toUTCString()],
  ];
  const { code, out } = await publish(secret);
  expect(code).toBe(0);
  expect(out).toContain("Published. 21 entries");
  expect(asked.filter((each) => each.startsWith("POST"))).toHaveLength(3);
});

test("one that asks for more than that is told, with what it says", async () => {
  const secret = await made("desk");
  busy = [[429, "3600"]];
  const { code, err } = await publish(secret);
  expect([code, err]).toEqual([3, expect.stringContaining("429: Busy.")]);
});

test("--watch goes on through a site that is away, and ends where a token does not stand", async () => {
  const secret = await made("desk");
  const child = spawn(process.execPath, [claimline, "publish", folder, "--to", site, "--watch"], {
    env: environment({ CLAIMLINE_TOKEN: secret }),
  });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  const says = (what: RegExp) => expect.poll(() => said, { timeout: 20_000 }).toMatch(what);
  try {
    await says(/Published\. 21 entries/);
    const port = Number(new URL(site).port);
    server.closeAllConnections();
    await new Promise((down) => server.close(down));
    edit();
    await says(/no answer; try again Nothing is lost; tried again in \d+ s\./);
    await new Promise<void>((up) => server.listen(port, up));
    await says(/\{\+Lane\+\}[\s\S]*Published\. 1 entry/);
    expect(await head()).toBe(22);
    await token("revoke", "desk");
    writeFileSync(join(folder, "places/more.yaml"), "id: hill\nname: The hill\nkind: area\n");
    expect(await ended).toBe(3);
    expect(said).toContain("401: ");
    expect(said).not.toContain(secret);
  } finally {
    child.kill();
    await ended;
  }
});

test("tokens are listed without themselves, and a revoked one is gone", async () => {
  expect((await token("list")).code).toBe(1);
  const secret = await made("desk");
  const night = JSON.parse(
    (await token("make", "night", "--for", "water-main", "--json")).out,
  ) as object;
  expect(night).toMatchObject({
    name: "night",
    story: "water-main",
    token: expect.stringMatching(/^clm_/),
  });
  const { out } = await token("list");
  expect(out).toMatch(/desk\tall stories/);
  expect(out).not.toContain(secret);
  expect((await token("make", "desk")).code).toBe(2);
  expect((await token("revoke", "desk")).out).toContain("Revoked: desk.");
  expect((await token("revoke", "desk")).code).toBe(1);
  expect(JSON.parse((await token("list", "--json")).out)).toMatchObject([{ name: "night" }]);
});

test.each([
  ["make"],
  ["make", "Two Words"],
  ["make", "../x"],
  ["make", "desk", "--for", "A story"],
  ["list", "desk"],
  ["list", "--for", "x"],
  ["grant", "desk"],
])("%j %j means nothing: 2, and no token is made", async (...args) => {
  expect((await token(...args)).code).toBe(2);
  expect((await token("list")).code).toBe(1);
});
