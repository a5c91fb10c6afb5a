import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "./run.ts";
import { open } from "./terminal.ts";

const log = join(mkdtempSync(join(tmpdir(), "claimline-")), "empty.ndjson");
writeFileSync(log, "");

test.each([["posts"], ["claims", "--json"], ["figures", "--as-of", "2031-04-01"]])(
  "a log without a story is told as that, whatever moment is asked for: %j ends with 3",
  (...args) => {
    const { code, out, err } = run(["--story", log, ...args]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("empty.ndjson: no story in it yet: expected a log with a story in it");
    expect(err).not.toContain("--as-of");
  },
);

test("the screen does not open on it", async () => {
  const screen = open([log], { columns: 200 });
  expect(await screen.exited).toBe(3);
  expect(screen.rows().join("")).toContain("no story in it yet");
  expect(screen.raw()).not.toContain("\x1b[?1049h");
});
