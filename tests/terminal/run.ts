import { spawnSync } from "node:child_process";
import { claimline, environment } from "./terminal.ts";

/** Runs a command of the built program into a pipe. */
export function run(
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [claimline, ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
    env: environment(env),
  });
  return { code: status, out: stdout, err: stderr };
}
