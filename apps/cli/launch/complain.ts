import type { Around } from "../commands/command.ts";
import { span, textOf } from "../lines/span.ts";
import { unbroken } from "../lines/unbroken.ts";

/** Complaints go where they do not mix with what was asked for, and no trace of a stack; a line each in a pipe, and on a terminal from word to word. */
export function complain({ stderr }: Around, ...lines: string[]): void {
  const width = stderr.isTTY ? stderr.columns : Infinity;
  for (const text of lines.flatMap((each) => each.split("\n")))
    for (const each of unbroken([span(text)], width)) stderr.write(`${textOf(each)}\n`);
}
