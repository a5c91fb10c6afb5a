import { fileURLToPath } from "node:url";
import * as pty from "@lydell/node-pty";
import { UnicodeGraphemesAddon } from "@xterm/addon-unicode-graphemes";
import xterm from "@xterm/headless";

export type Screen = {
  /** What a reader sees now, one string per line, without the blanks at its end. */
  rows(): string[];
  send(keys: string): void;
  resize(columns: number, lines: number): void;
  /** The screen once `text` is on it; throws, with the screen in the message, after `ms`. */
  until(text: string, ms?: number): Promise<string[]>;
  exited: Promise<number>;
};

export const claimline: string = fileURLToPath(
  new URL("../../apps/cli/dist/claimline.js", import.meta.url),
);

/** Runs the built program in a real pseudo-terminal. */
export function open(args: string[], columns = 80, lines = 24): Screen {
  const term = new xterm.Terminal({ cols: columns, rows: lines, allowProposedApi: true });
  term.loadAddon(new UnicodeGraphemesAddon());
  const env: Record<string, string | undefined> = { ...process.env, COLORTERM: "truecolor" };
  delete env["CI"]; // Ink draws only the last frame when CI is set, even to ""
  delete env["NO_COLOR"];
  const child = pty.spawn(process.execPath, [claimline, ...args], {
    name: "xterm-256color",
    cols: columns,
    rows: lines,
    env,
  });
  child.onData((data) => term.write(data));
  const exited = new Promise<number>((done) => child.onExit((end) => done(end.exitCode)));
  const rows = (): string[] => {
    const buffer = term.buffer.active;
    return Array.from(
      { length: term.rows },
      (_, y) => buffer.getLine(buffer.baseY + y)?.translateToString(true) ?? "",
    );
  };
  return {
    rows,
    exited,
    send: (keys) => child.write(keys),
    resize(columns, lines) {
      term.resize(columns, lines);
      child.resize(columns, lines);
    },
    async until(text, ms = 4000) {
      for (const end = performance.now() + ms; performance.now() < end;) {
        if (rows().some((row) => row.includes(text))) return rows();
        await new Promise((next) => setTimeout(next, 20));
      }
      throw new Error(`no ${JSON.stringify(text)} on screen:\n${rows().join("\n")}`);
    },
  };
}
