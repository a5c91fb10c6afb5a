import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readLog } from "@claimline/core/log/ndjson";
import { openStore } from "@claimline/store/open";
import { afterEach, beforeEach, expect, test } from "vitest";
import { storyFolder } from "../stories/play.ts";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

/* `claimline publish`: shows the change as readers will see it, and appends it to a store. */

let home: string;
let folder: string;
let to: string;
const POST = "posts/burst.md";

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "claimline-publish-"));
  folder = join(home, "story");
  to = join(home, "log.db");
  cpSync(join(storyFolder("water-main"), "base"), folder, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function edit(path: string, from: RegExp, into: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, into));
}

async function published(): Promise<string> {
  const store = await openStore(to);
  try {
    return await store.story("water-main").read(1);
  } finally {
    await store.close();
  }
}

const publish = (...more: string[]) => told(["publish", folder, "--to", to, ...more]);

test("publishes a folder, and then only what has changed in it", async () => {
  const first = await publish("--yes");
  expect(first.code).toBe(0);
  expect(first.out).toMatch(/New post {2}.* {2}burst/);
  expect(first.out).toMatch(/Published\. 21 entries to .*log\.db/);
  const again = await publish("--yes");
  expect(again.out).toContain("Nothing has changed");

  edit(POST, /Street/, "Lane");
  const corrected = await publish("--yes", "--note", "It is a lane.");
  expect(corrected.out).toContain("[-Street-] {+Lane+}");
  expect(corrected.out).toContain("why: It is a lane.");
  const log = readLog(await published());
  expect(log).toMatchObject({ ok: true, head: { seq: 22 } });
  if (log.ok) expect(log.entries.at(-1)).toMatchObject({ op: "put", note: "It is a lane." });
});

test("without a yes nothing is written", async () => {
  const { code, err } = await publish();
  expect(code).toBe(1);
  expect(err).toContain("nothing was published");
  expect(await published()).toBe("");
  expect((await publish("--dry-run")).code).toBe(0);
  expect(await published()).toBe("");
});

test("a program gets one answer, with what was done", async () => {
  const { out } = await publish("--yes", "--json");
  expect(JSON.parse(out)).toMatchObject({
    story: "water-main",
    published: true,
    head: { seq: 21 },
  });
});

test("a folder with problems is told with all of them, and nothing is written", async () => {
  edit(POST, /headline: .*/, "headline: 7");
  const { code, out } = await publish("--yes");
  expect(code).toBe(1);
  expect(out).toMatch(/posts\/burst\.md:\d+:\d+ schema: expected/);
  expect(out).toContain("Nothing was published.");
  expect(await published()).toBe("");
});

test("a store that cannot be opened is data gone wrong, in one line", async () => {
  writeFileSync(to, "no database at all, ".repeat(400));
  const { code, err } = await publish("--yes");
  expect(code).toBe(3);
  expect(err).toMatch(/log\.db: .*no SQLite database/);
});

test("the built program publishes to a file, and to CLAIMLINE_LOG", async () => {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [claimline, "publish", folder, "--yes"], {
    env: { ...environment(), CLAIMLINE_LOG: to },
  });
  expect(stdout).toContain("Published. 21 entries");
  expect(readLog(await published())).toMatchObject({ ok: true });
});

type Watching = {
  says: (what: RegExp) => Promise<unknown>;
  out: () => string;
  ended: Promise<number | null>;
};

/** `publish --watch` in a process of its own, for as long as something is looked at. */
async function watching(look: (seen: Watching) => Promise<void>, ...more: string[]): Promise<void> {
  const line = ["publish", folder, "--to", to, "--watch", ...more];
  const child = spawn(process.execPath, [claimline, ...line], { env: environment() });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (out += text));
  const says = (what: RegExp) => expect.poll(() => out, { timeout: 20_000 }).toMatch(what);
  try {
    await look({ says, out: () => out, ended });
  } finally {
    child.kill();
    await ended;
  }
}

test("--watch publishes at every save, tells what is wrong, and goes on", async () => {
  await watching(async ({ says }) => {
    await says(/Published\. 21 entries/);
    edit(POST, /Street/, "Lane");
    await says(/\{\+Lane\+\}[\s\S]*Published\. 1 entry/);
    edit(POST, /headline: .*/, "headline: 7");
    await says(/burst\.md:\d+:\d+ schema/);
    edit(POST, /headline: .*/, "headline: A main gives way");
    await says(/Published\. 1 entry[\s\S]*Published\. 1 entry/);
    expect(readLog(await published())).toMatchObject({ ok: true, head: { seq: 23 } });
  });
});

test("--watch says when what was wrong is as before again", async () => {
  await watching(async ({ says }) => {
    await says(/Published\. 21 entries/);
    const file = join(folder, POST);
    const before = readFileSync(file, "utf8");
    edit(POST, /headline: .*/, "headline: 7");
    await says(/burst\.md:\d+:\d+ schema/);
    writeFileSync(file, before);
    await says(/Nothing has changed/);
    expect(readLog(await published())).toMatchObject({ ok: true, head: { seq: 21 } });
  });
});

test("--watch takes nothing back that somebody else has published, and ends", async () => {
  const other = join(home, "other");
  cpSync(folder, other, { recursive: true });
  await watching(async ({ says, ended }) => {
    await says(/Published\. 21 entries/);
    const theirs = join(other, POST);
    writeFileSync(theirs, readFileSync(theirs, "utf8").replace("Street", "Lane"));
    expect((await told(["publish", other, "--to", to, "--yes"])).code).toBe(0);
    edit(POST, /headline: .*/, "headline: A main gives way");
    await says(/Somebody else has published to .*log\.db/);
    expect(await ended).toBe(1);
    expect(readLog(await published())).toMatchObject({ ok: true, head: { seq: 22 } });
  });
});

test("--watch withdraws nothing that an editor takes away and puts back while it saves", async () => {
  const [file, gone] = [join(folder, "places/more.yaml"), join(home, "gone")];
  const hill = (name: string): void =>
    writeFileSync(file, `id: hill\nname: The hill, ${name}\nkind: area\n`);
  hill("0");
  await watching(async ({ says, out }) => {
    await says(/Published\. 22 entries/);
    for (const n of [1, 2, 3]) {
      renameSync(file, gone);
      await new Promise((later) => setTimeout(later, 120));
      hill(String(n));
      await says(new RegExp(`Corrected place.*The hill, ${n}[\\s\\S]*Published`));
    }
    expect(out()).not.toContain("Withdrawn");
    rmSync(file);
    await says(/Withdrawn place[\s\S]*Published/);
    expect(readLog(await published())).toMatchObject({ ok: true, head: { seq: 26 } });
  });
});

test("--watch with --dry-run shows every save and writes nothing", async () => {
  await watching(async ({ says }) => {
    await says(/New post/);
    edit(POST, /Mill Street/, "Mill Lane");
    await says(/New post[\s\S]*New post/);
    expect(await published()).toBe("");
  }, "--dry-run");
});
