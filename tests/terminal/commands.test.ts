import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { openStore } from "@claimline/store/open";
import { playStory } from "../stories/play.ts";
import { ferry } from "./ferry.ts";
import { folder } from "./lines.ts";
import { run } from "./run.ts";
import { told } from "./told.ts";
import { claimline, environment, open } from "./terminal.ts";
import { writeFolder } from "./write-folder.ts";

const shipped = join(claimline, "../story.ndjson");

test("a pipe gets one row a line, columns parted by tabs", () => {
  const { out } = run(["--story", folder, "posts"]);
  expect(out.split("\n")[2]).toBe(
    "Tue 1 April\t2\t┼\tThe board says the ferry was too fast\ttoo-fast",
  );
});

test("a terminal gets an aligned table", async () => {
  const screen = open(["--story", folder, "posts"]);
  const rows = await screen.until("too-fast");
  expect(await screen.exited).toBe(0);
  expect(rows[0]).toMatch(/^day +post +headline +id$/);
  expect(rows[1]!.indexOf("inquiry")).toBeGreaterThan(0);
});

test.each([
  [["timelin"], 2, "did you mean timeline?"],
  [["posts", "--jsn"], 2, "did you mean --json?"],
  [["posts", "--format", "jsn"], 2, "did you mean json?"],
  [["posts", "--as-of", "post:denid"], 2, "did you mean post:denied?"],
  [["search", "standing:contestd"], 2, "did you mean contested?"],
  [["posts", "--limit", "none"], 2, "whole number"],
  [["posts", "--limit"], 2, "--limit takes a value: --limit N"],
  [["posts", "--json=1"], 2, "--json takes no value"],
  [["sources", "drone"], 2, "claimline search drone"],
  [["claim"], 2, "takes an id"],
  [["nowhere/at-all"], 2, "no such file"],
  [["claimline.db"], 2, "claimline.db: no such file"],
])("%j is a mistake in the command line, with what to write", async (args, code, says) => {
  const {
    code: ended,
    err,
    out,
  } = await told(args[0] === "nowhere/at-all" ? args : ["--story", folder, ...args]);
  expect(ended).toBe(code);
  expect(err).toContain(says);
  expect(err).not.toMatch(/\n {4}at /);
  expect(out).toBe("");
});

test.each([
  [["actor", "stepanyan"], "shushan-stepanyan"],
  [["actor", "Defence", "ministry"], null],
  [["actor", "Azerbaijani prosecutor"], "az-prosecutor"],
  [["event", "su-25"], "su25-loss"],
])("a name in the place of an id is told with the ids that it may mean: %j", async (args, id) => {
  const { code, err } = await told(["--story", shipped, ...args]);
  if (id === null) expect([code, err]).toEqual([2, expect.stringContaining("it takes one id")]);
  else expect([code, err]).toEqual([1, expect.stringMatching(`Did you mean .*${id}`)]);
});

test("a source is found by the label that statements are printed with, and an id in capitals, too", async () => {
  const json = (...args: string[]) => told(["--story", shipped, ...args, "--json"]);
  const [source, actor] = [await json("source", "s5"), await json("actor", "turkey")];
  expect(await json("source", "S5")).toEqual(source);
  expect(await json("actor", "Turkey")).toEqual(actor);
  expect([source.code, actor.code]).toEqual([0, 0]);
});

test("an id that is not there is no match: 1, with what sounds like it", async () => {
  const args = ["--story", folder, "claim", "fast-bord"];
  const { code, out, err } = await told(args);
  expect(code).toBe(1);
  expect(err).toContain("Did you mean fast-board?");
  expect(out).toBe("");
  expect(JSON.parse((await told([...args, "--json"])).out)).toMatchObject({ near: ["fast-board"] });
  expect((await told([...args, "--history", "--why"])).code).toBe(1);
});

test("a query that matches nothing says so beside the output: 1", async () => {
  expect(await told(["--story", folder, "unheard"])).toEqual({
    code: 1,
    out: "",
    err: "claimline: nothing matches unheard\n",
  });
});

test("help is as good as --help", async () => {
  expect((await told(["help"])).out).toBe((await told(["--help"])).out);
  expect((await told(["help", "claims"])).out).toBe((await told(["claims", "--help"])).out);
});

// What an example writes does not stay behind for the next run.
const home = mkdtempSync(join(tmpdir(), "claimline-examples-"));
afterAll(() => rmSync(home, { recursive: true }));

const EXAMPLES = COMMANDS.flatMap((command) => command.examples.map(([example]) => example));

/* What writes, runs in the folder of a new story with a store, a text and nothing else of ours in it. */
const WRITES = /^claimline (new|hash|backup|restore|post ')/;

const scene = join(home, "scene");
async function setScene(): Promise<void> {
  await told(["new", scene]);
  writeFileSync(join(scene, "texts/s2.txt"), "The bridge is open again.\n");
  const store = await openStore(join(scene, "claimline.db"));
  await store.story("water-main").append(playStory("water-main"), null);
  await store.close();
}
await setScene();

// Without what stands for a word of the reader's own, what opens an editor, and what goes on in a shell.
const OWN = / (ID|LOG|stories\/x|log\.ndjson|https:\/\/SITE|postgres:\/\/…)( |$)|post '[^']*'$/;

test.each(EXAMPLES.filter((example) => !OWN.test(example)))(
  "the example of the help works: %s",
  async (example) => {
    const words = [...example.replace(/ (>>?|\|) .*/, "").matchAll(/'([^']*)'|(\S+)/g)];
    const args = words.slice(1).map(([, quoted, bare]) => quoted ?? bare!);
    const line = args[0] === "verify" ? ["verify", shipped] : ["--story", shipped, ...args];
    const { code, out, err } = WRITES.test(example)
      ? run(args, {}, scene)
      : await told(line, { env: { CLAIMLINE_TOKENS: join(home, "tokens") } });
    expect([code, err]).toEqual([0, ""]);
    expect(out.length).toBeGreaterThan(10);
  },
);

test("--as-of says nothing that came later (T4)", async () => {
  const { out } = await told([
    "--story",
    folder,
    "event",
    "ferry-hit-pier",
    "--as-of",
    "2031-04-01",
  ]);
  expect(out).not.toMatch(/denies|Contested|five/);
});

test("a first word that is a path is the story", async () => {
  const named = await told(["--story", folder, "posts"]);
  expect((await told([folder, "posts"])).out).toBe(named.out);
});

test("check names every problem with its place, and ends with 1", async () => {
  const files = ferry();
  files.set(
    "claims/all.yaml",
    files.get("claims/all.yaml")!.replace('"stance": "denies"', '"stance": "denise"'),
  );
  files.set("events/all.yaml", `${files.get("events/all.yaml")!}]`);
  const { code, out } = await told(["check", writeFolder(files)]);
  expect(code).toBe(1);
  expect(out).toMatch(/claims\/all\.yaml:\d+:\d+ schema: .*did you mean denies\?/);
  expect(out).toMatch(/events\/all\.yaml:\d+:\d+ syntax: /);
});

test("the log that ships with the program verifies, and one changed letter is found at its entry", async () => {
  expect(run(["verify"]).code).toBe(0);
  const log = readFileSync(join(claimline, "../story.ndjson"), "utf8").split("\n");
  log[40] = log[40]!.replace(/"recordedAt":"2/, '"recordedAt":"3');
  const file = join(folder, "tampered.ndjson");
  writeFileSync(file, log.join("\n"));
  for (const args of [
    ["verify", file],
    ["--story", file, "posts"],
  ]) {
    const { code, out, err } = await told(args);
    expect(code).toBe(3);
    expect(out + err).toMatch(/tampered\.ndjson:4[12]/);
  }
});

test("`| head` ends quietly", () => {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    [
      "-c",
      '"$0" "$1" export | head -n 2; "$0" "$1" claims | head -n 1',
      process.execPath,
      claimline,
    ],
    { encoding: "utf8", env: environment() },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout.split("\n").length).toBe(4);
});

test("no command loads React, Ink or Yoga", () => {
  for (const file of ["claimline.cjs", "program.cjs"])
    expect(readFileSync(join(claimline, "..", file), "utf8")).not.toMatch(/yoga|react-reconciler/i);
});
