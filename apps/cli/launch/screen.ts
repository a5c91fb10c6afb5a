import { writeSync } from "node:fs";
import { mouseMode } from "../ui/mouse-mode.ts";

const ENTER = "\x1b[?1049h\x1b[?25l\x1b[H\x1b[2J";
const LEAVE = `\x1b[?2026l\x1b[0m${mouseMode(false)}\x1b[?1007l\x1b[?1049l\x1b[?25h`;

let entered = false;

function write(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // The terminal is gone, and nobody is left to restore it for.
  }
}

/** Takes the screen over; what was on it comes back with `leaveScreen`. */
export function enterScreen(mouse = true): void {
  if (!entered) write(ENTER + mouseMode(mouse));
  entered = true;
}

/** Gives the screen back, once, however often it is called. Synchronous: it also runs while the process ends. */
export function leaveScreen(): void {
  if (entered) write(LEAVE);
  entered = false;
}

/** Takes the terminal over as it is; what was typed by now is kept for whoever reads keys. */
export function takeScreen(): void {
  guardScreen();
  enterScreen();
  process.stdin.setRawMode(true);
}

/** Gives the terminal back as it was. */
export function yieldScreen(): void {
  leaveScreen();
  process.stdin.setRawMode(false);
}

/** Whatever ends the process gives the screen back first: a plain exit, a signal, a bug. */
export function guardScreen(): void {
  process.on("exit", () => {
    leaveScreen();
    if (process.stdin.isTTY) process.stdin.setRawMode(false);
  });
  for (const [signal, code] of [
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const)
    process.on(signal, () => process.exit(code));
}
