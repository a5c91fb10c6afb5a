import { PassThrough } from "node:stream";
import type { ReadStream } from "node:tty";
import type { Mouse } from "../ui/mouse.ts";
import { readBackground, type Background } from "./background.ts";

/** What a terminal tells of itself among what is typed. */
export type Heard = {
  background: (found: Background) => void;
  mouse: (event: Mouse) => void;
};

/* The answer to OSC 11, and reports of the mouse in the form of SGR: which, column, row, pressed or released. */
const REPORT =
  // oxlint-disable-next-line no-control-regex
  /\x1b\]11;([^\x07\x1b]*)(?:\x07|\x1b\\)|\x1b\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/;
/* The end of a text that could be the beginning of one. */
// oxlint-disable-next-line no-control-regex
const BEGUN = /\x1b(?:\](?:1(?:1(?:;[^\x07\x1b]{0,64}\x1b?)?)?)?|\[(?:<[\d;]{0,16})?)?$/;
/** How long the rest of a report may take; a person who presses Escape does not notice. */
const PATIENCE = 10;

const KINDS: Partial<Record<number, Mouse["is"]>> = {
  0: "click",
  64: "wheel-up",
  65: "wheel-down",
};

/** Buttons that are let go, or that we have no use for, do nothing. */
function readMouse(button: number, x: number, y: number, end: string): Mouse | null {
  // Shift, Alt and Control are added to the number of the button.
  const is = KINDS[button & ~0b11100];
  return is && end === "M" ? { is, x: x - 1, y: y - 1 } : null;
}

/**
 * Keyboard input without what the terminal tells of itself: Ink would take it for typed text. A report may come in
 * pieces; what only begins like one is passed on as soon as nothing follows.
 */
export function filterStdin(from: ReadStream, heard: Heard): ReadStream {
  const to = new PassThrough();
  let held = "";
  let waiting: NodeJS.Timeout | undefined;
  const pass = (text: string): void => void (text && to.write(text));
  const feed = (chunk: string): void => {
    clearTimeout(waiting);
    let text = held + chunk;
    for (let match = REPORT.exec(text); match; match = REPORT.exec(text)) {
      const [whole, color, button, x, y, end] = match;
      // What was typed before comes first.
      pass(text.slice(0, match.index));
      text = text.slice(match.index + whole.length);
      const found = color === undefined ? null : readBackground(color);
      if (found) heard.background(found);
      const event = button ? readMouse(Number(button), Number(x), Number(y), end!) : null;
      if (event) heard.mouse(event);
    }
    const at = text.search(BEGUN);
    held = at < 0 ? "" : text.slice(at);
    pass(at < 0 ? text : text.slice(0, at));
    if (held)
      waiting = setTimeout(() => {
        pass(held);
        held = "";
      }, PATIENCE);
  };
  from.setEncoding("utf8");
  from.on("data", feed);
  from.on("end", () => {
    clearTimeout(waiting);
    pass(held);
    to.end();
  });
  return Object.assign(to, {
    isTTY: true,
    setRawMode: (on: boolean) => from.setRawMode(on),
    ref: () => from.ref(),
    unref: () => from.unref(),
  }) as unknown as ReadStream;
}
