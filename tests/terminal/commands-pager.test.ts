import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { isLong, wantsPager } from "../../apps/cli/launch/pager.ts";
import { log } from "./lines.ts";
import { run } from "./run.ts";
import { open } from "./terminal.ts";

/* A pager that can be told from no pager: it marks every line. */
const PAGER = "sed 's/^/paged: /'";
const posts = ["--story", log, "posts", "--format", "csv"];

test("what is longer than the screen goes through $PAGER, with its colours", async () => {
  const screen = open(["--story", log, "claim", "fast-board"], { lines: 6, env: { PAGER } });
  expect(await screen.exited).toBe(0);
  expect(screen.raw()).toContain("paged: ");
  expect(screen.raw()).toMatch(/\x1b\[[\d;]+m/);
});

test.each([
  ["what fits on the screen", posts, { lines: 24 }],
  ["--no-pager", ["claims", "--story", log, "--no-pager"], { lines: 4 }],
])("%s is printed at once", async (_, args, size) => {
  const screen = open(args, { ...size, env: { PAGER } });
  expect(await screen.exited).toBe(0);
  expect(screen.raw().length).toBeGreaterThan(100);
  expect(screen.raw()).not.toContain("paged:");
});

test("a pipe gets no pager, however long it is", () => {
  const { code, out } = run(["--story", log, "export"], { PAGER });
  expect(code).toBe(0);
  expect(out.split("\n").length).toBeGreaterThan(100);
  expect(out).not.toContain("paged:");
});

test("a pager that is not there loses nothing", async () => {
  const screen = open(["--story", log, "claims"], {
    lines: 4,
    env: { PAGER: "no-such-pager-here" },
  });
  expect(await screen.exited).toBe(0);
  expect(screen.raw()).toContain("touched-company");
});

test("who leaves the pager before the end has read enough", async () => {
  const screen = open(["--story", log, "export"], { lines: 10, env: { PAGER: "head -n 2" } });
  expect(await screen.exited).toBe(0);
  expect(screen.raw()).not.toMatch(/EPIPE|Error/);
});

const LESS = spawnSync("less", ["--version"]).status === 0;

test.runIf(LESS)("without $PAGER it is less, and q leaves it", async () => {
  const screen = open(["--story", log, "export"], { lines: 10 });
  await screen.until((rows) => rows.at(-1)!.startsWith(":"));
  screen.send("q");
  expect(await screen.exited).toBe(0);
});

test("no pager where the terminal cannot go back, or where $PAGER only copies", () => {
  expect(wantsPager({ TERM: "xterm" })).toBe(true);
  for (const env of [{ TERM: "dumb" }, { PAGER: "" }, { PAGER: "cat" }])
    expect(wantsPager({ TERM: "xterm", ...env })).toBe(false);
});

test("long lines take the rows that they wrap to", () => {
  const size = { columns: 10, rows: 4 };
  expect(isLong(["a", "b", "c"], size)).toBe(false);
  expect(isLong(["a", "b", "c", "d"], size)).toBe(true);
  expect(isLong(["a".repeat(31)], size)).toBe(true);
  expect(isLong(["漢".repeat(15)], size)).toBe(false);
  expect(isLong(["漢".repeat(16)], size)).toBe(true);
});

test("less is told that what it gets is UTF-8, which it cannot know where no locale is installed", async () => {
  const PAGER = "cat >/dev/null; echo charset=$LESSCHARSET";
  const posts = ["--story", log, "claims"];
  const screen = open(posts, { lines: 4, env: { PAGER } });
  await screen.exited;
  expect(screen.raw()).toContain("charset=utf-8");
  const own = open(posts, { lines: 4, env: { PAGER, LESSCHARSET: "latin1" } });
  await own.exited;
  expect(own.raw()).toContain("charset=latin1");
});
