import type { Around } from "../commands/command.ts";
import { isLong, page, wantsPager } from "./pager.ts";

/** Writes texts, a line each, and waits where the reader is slower than we are. */
async function write(stdout: Around["stdout"], texts: Iterable<string>): Promise<void> {
  for (const text of texts)
    if (!stdout.write(`${text}\n`)) await new Promise((drained) => stdout.once("drain", drained));
}

/** Puts out texts: into a pipe at once, onto a terminal through a pager if they are longer than its screen. */
export async function putOut(
  { env, stdout }: Around,
  texts: Iterable<string>,
  { paged }: { paged: boolean },
): Promise<void> {
  if (!stdout.isTTY || !paged || !wantsPager(env)) return write(stdout, texts);
  const all = [...texts];
  if (isLong(all, stdout) && (await page(`${all.join("\n")}\n`, env))) return;
  await write(stdout, all);
}
