import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import { readBackground, type Background } from "./background.ts";

const START = "\x1b]11;";
// oxlint-disable-next-line no-control-regex
const REPLY = /\x1b\]11;([^\x07\x1b]*)(?:\x07|\x1b\\)/;
const LONGEST = 64;

/** How much of the end of a text could be the beginning of a reply that is still on its way. */
function pendingAt(text: string): number {
  const start = text.lastIndexOf(START);
  if (start >= 0 && text.length - start < LONGEST) return start;
  for (let length = START.length - 1; length > 1; length--)
    if (text.endsWith(START.slice(0, length))) return text.length - length;
  return text.length;
}

/**
 * Keyboard input without the terminal's own answers: Ink would take the reply to OSC 11 for typed text.
 * A reply may come in pieces; a lone Escape is passed on at once.
 */
export function filterStdin(
  from: ReadStream,
  onBackground: (found: Background) => void,
): ReadStream {
  const to = new PassThrough();
  let held = "";
  const feed = (chunk: string): void => {
    let text = held + chunk;
    for (let match = REPLY.exec(text); match; match = REPLY.exec(text)) {
      const found = readBackground(match[1]!);
      if (found) onBackground(found);
      text = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    }
    const at = pendingAt(text);
    held = text.slice(at);
    if (at > 0) to.write(text.slice(0, at));
  };
  from.setEncoding("utf8");
  from.on("data", feed);
  from.on("end", () => to.end());
  return Object.assign(to, {
    isTTY: true,
    setRawMode: (on: boolean) => from.setRawMode(on),
    ref: () => from.ref(),
    unref: () => from.unref(),
  }) as unknown as ReadStream;
}
