import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { environment, open } from "../terminal/terminal.ts";

const cli = join(import.meta.dirname, "../../apps/cli");

test("the packed terminal program installs in an empty folder, without a network, and runs there", async () => {
  const empty = mkdtempSync(join(tmpdir(), "claimline-"));
  const npm = (args: string[], cwd: string): string =>
    execFileSync(
      "npm",
      [...args, "--offline", "--no-audit", "--no-fund", "--cache", `${empty}/.npm`],
      {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
  try {
    const [packed] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", empty], cli),
    ) as [{ filename: string; files: { path: string }[] }];
    expect(packed.files.map((file) => file.path).toSorted()).toEqual([
      "dist/LICENSE",
      "dist/THIRD-PARTY",
      "dist/app.cjs",
      "dist/checker.cjs",
      "dist/claimline.cjs",
      "dist/commands.schema.cjs",
      "dist/program.cjs",
      "dist/schemas.cjs",
      "dist/stores.cjs",
      "dist/story.json",
      "dist/story.ndjson",
      "dist/teller.cjs",
      "dist/ui.cjs",
      "package.json",
    ]);
    npm(["install", `./${packed.filename}`], empty);
    const lock = JSON.parse(readFileSync(`${empty}/package-lock.json`, "utf8")) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/@claimline/cli"]);

    const program = join(empty, "node_modules/.bin/claimline");
    const run = (args: string[]): string =>
      execFileSync(process.execPath, [program, ...args], {
        cwd: empty,
        encoding: "utf8",
        env: environment(),
      });
    expect(run(["verify"])).toMatch(/^It verifies\. /);
    expect(run(["disputes", "--json"])).toContain(
      "Did a Turkish F-16 shoot down an Armenian SU-25?",
    );
    const screen = open([], { program: [process.execPath, program] });
    await screen.until("? help");
    screen.send("2");
    await screen.until("Disputes");
    screen.send("Q");
    expect(await screen.exited).toBe(0);
  } finally {
    rmSync(empty, { recursive: true });
  }
});
