import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { claimline, environment } from "./terminal.ts";

const ASK = [claimline, "claims", "--json"];

const inPipe = (): string =>
  execFileSync(process.execPath, ASK, { encoding: "utf8", env: environment(), maxBuffer: 1e8 });

test("a file gets what a pipe gets", () => {
  const path = join(mkdtempSync(join(tmpdir(), "claimline-")), "claims.json");
  const file = openSync(path, "w");
  spawnSync(process.execPath, ASK, { stdio: ["ignore", file, "inherit"], env: environment() });
  closeSync(file);
  expect(readFileSync(path, "utf8")).toBe(inPipe());
});

test.skipIf(process.platform === "win32")(
  "a pipe that does not wait for its reader still gets all",
  () => {
    // Who else holds the pipe sets it so, as any program may, while its reader sleeps.
    const holder = "process.stdout.write(''); setTimeout(() => {}, 1500)";
    const line = `{ "$0" -e "${holder}" & sleep 0.4; "$0" "$@"; wait; } | { sleep 1; cat; }`;
    const { stdout, stderr } = spawnSync("sh", ["-c", line, process.execPath, ...ASK], {
      encoding: "utf8",
      env: environment(),
      maxBuffer: 1e8,
    });
    expect(stderr).toBe("");
    expect(stdout).toBe(inPipe());
  },
);
