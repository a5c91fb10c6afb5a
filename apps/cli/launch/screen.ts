import { writeSync } from "node:fs";

/* Alternate screen, and the wheel as arrow keys in it, so that text can still be marked with the mouse. */
const ENTER = "\x1b[?1049h\x1b[?1007h\x1b[?25l\x1b[H\x1b[2J";
const LEAVE = "\x1b[?2026l\x1b[0m\x1b[?1007l\x1b[?1049l\x1b[?25h";

let entered = false;

function write(text: string): void {
  try {
    writeSync(1, text);
  } catch {
    // The terminal is gone, and nobody is left to restore it for.
  }
}

/** Takes the screen over; what was on it comes back with `leaveScreen`. */
export function enterScreen(): void {
  if (!entered) write(ENTER);
  entered = true;
}

/** Gives the screen back, once, however often it is called. Synchronous: it also runs while the process ends. */
export function leaveScreen(): void {
  if (entered) write(LEAVE);
  entered = false;
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
