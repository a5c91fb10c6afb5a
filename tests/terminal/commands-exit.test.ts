import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { EXITS } from "../../apps/cli/commands/command.ts";
import { FORMATS } from "../../apps/cli/commands/options.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { lineOf, log } from "./lines.ts";
import { claimline, environment } from "./terminal.ts";
import { told } from "./told.ts";

const broken = `${log}.broken`;
writeFileSync(broken, "{}\n");

const opensStory = (name: string): boolean =>
  ![
    "new",
    "hash",
    "check",
    "publish",
    "backup",
    "restore",
    "token",
    "follow",
    "completion",
    "schema",
  ].includes(name);

/* What finds nothing: 1. Not there are those that always say something. */
const NOTHING: Record<string, string[]> = {
  posts: ["unheard"],
  claims: ["unheard"],
  disputes: ["unheard"],
  figures: ["unheard"],
  timeline: ["unheard"],
  search: ["unheard"],
  changes: ["--from", "2031-04-02", "--to", "2031-04-02"],
  ...Object.fromEntries(
    ["post", "claim", "event", "actor", "place", "source", "cite"].map((kind) => [
      kind,
      ["nobody"],
    ]),
  ),
  complete: ["claimline nothing-like-it "],
};

const NAMES = COMMANDS.map(({ name }) => name);

describe.each(NAMES)("%s", (name) => {
  const command = COMMANDS.find((each) => each.name === name)!;

  test("0: it found something", async () => {
    expect((await told(lineOf(name))).code).toBe(0);
  });

  test("2: an option, a format, a number of words that it does not take; nothing is printed", async () => {
    const lines = [
      [...lineOf(name), "--nosuch"],
      [...lineOf(name), "--format", "jsno"],
      [...lineOf(name), "--limit", "0"],
      ...(command.takes.includes("[QUERY]") || name === "complete"
        ? []
        : [[...lineOf(name), "one", "two"]]),
    ];
    for (const line of lines) {
      const { code, out, err } = await told(line);
      expect([code, out], line.join(" ")).toEqual([2, ""]);
      expect(err).toContain(`\`claimline ${name} --help\` says more.`);
    }
  });

  test("its help has examples of its own, its options and the exit codes", async () => {
    const { code, out } = await told([name, "--help"]);
    expect(code).toBe(0);
    const examples = command.examples.map(([example]) => example.replace(/\s+/g, " "));
    expect(examples.some((example) => example.startsWith(`claimline ${name}`))).toBe(true);
    for (const example of examples) expect(out.replace(/\s+/g, " ")).toContain(example);
    for (const option of Object.keys(command.options ?? {})) expect(out).toContain(`--${option}`);
    for (const [exit, meaning] of EXITS) expect(out).toMatch(new RegExp(`\\b${exit} +${meaning}`));
  });
});

test.each(Object.keys(NOTHING))("%s: 1 where it found nothing, in every format", async (name) => {
  for (const format of FORMATS) {
    const { code, out } = await told(["--story", log, name, ...NOTHING[name]!, "--format", format]);
    expect(code, format).toBe(1);
    if (format === "json") expect(() => JSON.parse(out) as unknown).not.toThrow();
  }
});

test.each(NAMES.filter(opensStory))(
  "%s: 3 where the story does not verify, and nothing of it is printed",
  async (name) => {
    const [, , ...rest] = lineOf(name);
    const line = name === "verify" ? ["verify", broken] : ["--story", broken, ...rest];
    const { code, out, err } = await told(line);
    expect(code).toBe(3);
    expect(`${out}${err}`).toContain(`${broken}:1`);
    expect(out.includes("ferry") && name !== "verify").toBe(false);
  },
);

const nowhere = `${log}.nowhere`;

test.each([
  ["posts", "--story", nowhere],
  ["--story", nowhere],
  [nowhere],
  ["verify", nowhere],
  ["check", nowhere],
  ["publish", nowhere],
  ["restore", nowhere],
  ["backup", "--from", nowhere, `${log}.copies`],
  ["hash", nowhere],
])("2: a file that is not there is a mistake in the command line: %s %s %s", async (...line) => {
  const { code, out, err } = await told(line);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(`${nowhere}: no such`);
  expect(existsSync(nowhere)).toBe(false);
});

test("3: a folder that holds no story is told as that, and nothing of it is read", async () => {
  const folder = mkdtempSync(join(tmpdir(), "claimline-none-"));
  writeFileSync(join(folder, "claims.yaml"), "{");
  const { code, out, err } = await told(["posts", "--story", folder]);
  expect([code, out]).toEqual([3, ""]);
  expect(err).toContain("expected a story.yaml");
  expect(err).not.toContain("claims.yaml");
});

test("3: what the disk refuses is told in words", async () => {
  // Even a superuser may not read this.
  const loop = `${log}.loop`;
  symlinkSync(loop, loop);
  for (const line of [
    ["verify", loop],
    ["posts", "--story", loop],
  ]) {
    const { code, out, err } = await told(line);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toMatch(/^claimline: .*\.loop: too many symbolic links[^\n]*\n$/);
  }
});

test("130: ^C ends a command that still has to print, as a shell counts it", async () => {
  // Nobody reads: what does not fit into the pipe keeps it waiting.
  const child = spawn(process.execPath, [claimline, "export"], {
    env: environment(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise((ready) => child.stdout.once("readable", ready));
  child.kill("SIGINT");
  const [code, signal] = await new Promise<[number | null, string | null]>((ended) =>
    child.once("exit", (...how) => ended(how)),
  );
  expect(code ?? (signal === "SIGINT" ? 128 + 2 : signal)).toBe(130);
});

test.each([
  [["disputs"], "did you mean disputes?"],
  [["help", "disputs"], "did you mean disputes?"],
  [["disputes", "--asof", "2031-04-01"], "did you mean --as-of?"],
  [["disputes", "--format", "mardown"], "did you mean markdown?"],
  [["disputes", "--color", "alwys"], "did you mean always?"],
  [["disputes", "--as-of", "post:touchd"], "did you mean post:touched?"],
  [["disputes", "--as-of", "1 April"], "did you mean 2031-04-01?"],
  [["disputes", "--as-of", "Wed 2 April, post 1"], "did you mean post:denied?"],
  [["changes", "--t", "2031-04-01"], "did you mean --to?"],
  [["completion", "bsh"], "did you mean bash?"],
  [["schema", "clams"], "did you mean claims?"],
])("%j is a mistake, with what may be meant: 2", async (args, says) => {
  const { code, out, err } = await told(["--story", log, ...args]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});

test.each([
  ["post", "too-fats", "too-fast"],
  ["claim", "fast-compny", "fast-company"],
  ["event", "ferry-hit-pir", "ferry-hit-pier"],
  ["actor", "harbor-board", "harbour-board"],
  ["place", "peir", "pier"],
  ["source", "s3", "s1, s2"],
])("%s %s is not there, with what sounds like it: 1", async (kind, id, near) => {
  const { code, out, err } = await told(["--story", log, kind, id]);
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain(`Did you mean ${near}?`);
});

test.each([
  ["event", "fast-company", "claim:fast-company"],
  ["claim", "too-fast", "post:too-fast"],
  ["cite", "ferry-hit-pier", "event:ferry-hit-pier"],
])("%s %s is told to be of another kind: 1", async (command, id, is) => {
  const { code, err } = await told(["--story", log, command, id]);
  expect([code, err]).toEqual([1, expect.stringContaining(`is not here; ${is} is.`)]);
  expect(err).not.toContain("Did you mean");
});
