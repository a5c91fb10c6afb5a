import { fileURLToPath } from "node:url";
import * as pty from "@lydell/node-pty";
import { screenOf, type Screen as Shown } from "./screen.ts";

export type Screen = Shown & {
  send(keys: string): void;
  signal(name: string): void;
  resize(columns: number, lines: number): void;
  exited: Promise<number>;
};

export const claimline: string = fileURLToPath(
  new URL("../../apps/cli/dist/claimline.cjs", import.meta.url),
);

/** A fixed terminal: no test may hang on where it runs. */
export function environment(more: Record<string, string> = {}): Record<string, string> {
  const fixed = { TZ: "UTC", LANG: "en_US.UTF-8", TERM: "xterm-256color", COLORTERM: "truecolor" };
  // Nothing is kept from one run to the next.
  const nowhere = { XDG_STATE_HOME: "/dev/null" };
  const { PATH = "" } = process.env;
  // Without CI: if it is set, even to "", Ink draws only the last frame.
  return { PATH, ...fixed, ...nowhere, ...more };
}

export type Options = {
  columns?: number;
  lines?: number;
  env?: Record<string, string>;
  /** What runs, if it is not the built program. */
  program?: string[];
};

/** Runs the built program in a real pseudo-terminal. */
export function open(
  args: string[],
  { columns = 80, lines = 24, env = {}, program = [process.execPath, claimline] }: Options = {},
): Screen {
  const shown = screenOf(columns, lines);
  const [command, ...first] = program;
  const child = pty.spawn(command!, [...first, ...args], {
    name: "xterm-256color",
    cols: columns,
    rows: lines,
    env: environment(env),
  });
  child.onData((data) => shown.write(data));
  // It has ended once all that it wrote is on the screen.
  const exited = new Promise<number>((done) =>
    child.onExit((end) => shown.term.write("", () => done(end.exitCode))),
  );
  return {
    ...shown,
    exited,
    send: (keys) => child.write(keys),
    signal: (name) => child.kill(name),
    resize(wide, high) {
      shown.term.resize(wide, high);
      child.resize(wide, high);
    },
  };
}
