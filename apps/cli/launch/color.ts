import type { Depth } from "../lines/theme.ts";

type Env = Record<string, string | undefined>;

function depthOf(env: Env): Depth {
  const term = env["TERM"] ?? "";
  if (/truecolor|24bit/i.test(env["COLORTERM"] ?? "") || term.endsWith("-direct")) return 24;
  return /256/.test(term) ? 256 : 16;
}

const FORCED: Record<string, Depth> = { "0": 0, false: 0, "1": 16, "2": 256, "3": 24 };

/**
 * Whether and how much colour: `--color` first, then NO_COLOR, FORCE_COLOR and CLICOLOR_FORCE, then what the
 * terminal is. Ink ignores NO_COLOR, so our own lines carry our own codes and Ink adds none.
 */
export function colorDepth(env: Env, isTTY: boolean, flag: "auto" | "never" | "always"): Depth {
  if (flag === "never") return 0;
  if (flag === "always") return depthOf(env);
  if (env["NO_COLOR"]) return 0;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return FORCED[forced] ?? depthOf(env);
  if (env["CLICOLOR_FORCE"] && env["CLICOLOR_FORCE"] !== "0") return depthOf(env);
  if (!isTTY || env["TERM"] === "dumb" || env["CLICOLOR"] === "0") return 0;
  return depthOf(env);
}
