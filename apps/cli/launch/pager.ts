import type { SpawnOptions } from "node:child_process";
import { widthOf } from "../lines/width.ts";

type Env = NodeJS.ProcessEnv;

/** The rows that texts take on a terminal. Codes of colour count as cells, so that it is never too few. */
const rowsOf = (texts: readonly string[], columns: number): number =>
  texts
    .flatMap((text) => text.split("\n"))
    .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / columns)), 0);

/** Whether it is more than fits on the screen above the next prompt. */
export const isLong = (
  texts: readonly string[],
  { columns, rows }: { columns: number; rows: number },
): boolean => texts.length >= rows || rowsOf(texts, columns) >= rows;

/** Whether a pager is wanted: none if $PAGER is empty or only copies, or where the terminal cannot go back. */
export const wantsPager = (env: Env): boolean =>
  env["TERM"] !== "dumb" && env["PAGER"] !== "" && env["PAGER"] !== "cat";

/** Shows a text in $PAGER, else in less, and waits until the reader leaves it. False if neither is there. */
export async function page(text: string, env: Env): Promise<boolean> {
  const { spawn } = await import("node:child_process");
  const own = env["PAGER"];
  // F: ends by itself if all fits; R: colours; X: leaves what was read on the screen.
  const options: SpawnOptions = {
    stdio: ["pipe", "inherit", "inherit"],
    // What is written is UTF-8, and less would show it as bytes where the locale that LANG names is not installed.
    env: { LESS: "FRX", LESSCHARSET: "utf-8", ...env },
    shell: own !== undefined,
  };
  const child = spawn(own ?? "less", [], options);
  // ^C is the pager's while it is open.
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  return new Promise((done) => {
    const end = (shown: boolean): void => {
      process.off("SIGINT", ignore);
      done(shown);
    };
    child.on("error", () => end(false));
    child.on("close", (code) => end(code !== 126 && code !== 127));
    // Who leaves before the end has read enough.
    child.stdin?.on("error", ignore);
    child.stdin?.end(text);
  });
}
