import { spawnSync } from "node:child_process";
import { claimline, environment } from "./terminal.ts";

/** Runs a command of the built program into a pipe, in a folder of its own perhaps. */
export function run(
  args: string[],
  env: Record<string, string> = {},
  cwd: string = process.cwd(),
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [claimline, ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
    env: environment(env),
    cwd,
  });
  return { code: status, out: stdout, err: stderr };
}
