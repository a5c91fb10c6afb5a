import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { expect, test } from "vitest";
import { NOTE, TAKEN_DOWN } from "../stories/taken-down.ts";
import { run } from "./run.ts";
import { open } from "./terminal.ts";

const log = join(mkdtempSync(join(tmpdir(), "claimline-")), "down.ndjson");
writeFileSync(log, writeLog(TAKEN_DOWN));

test.each([
  ["posts"],
  ["posts", "--json"],
  ["search", "water", "--as-of", "1"],
  ["figures", "--as-of", "someday"],
  ["export"],
  ["claim", "no-such-claim"],
])(
  "a story that was taken down is told by no command, as of no moment: %j ends with 3",
  (...args) => {
    const { code, out, err } = run(["--story", log, ...args]);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(err).toContain("was taken down. The editor took it down on Monday 2 June 2031.");
    expect(err).toContain(NOTE);
  },
);

test("its log still verifies, and the UI does not open on it", async () => {
  expect(run(["verify", log]).code).toBe(0);
  const screen = open([log], { columns: 200 });
  expect(await screen.exited).toBe(3);
  expect(screen.rows().join("")).toContain(NOTE);
  expect(screen.raw()).not.toContain("\x1b[?1049h");
});
