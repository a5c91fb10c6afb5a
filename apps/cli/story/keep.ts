import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Keeps something between two runs, whole or not at all, for the reader's eyes only; where that cannot be, it is not kept. */
export function keep(file: string, value: unknown): void {
  const part = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(part, JSON.stringify(value), { mode: 0o600 });
    renameSync(part, file);
  } catch {
    // A disk that is full, or a home that is read only, is no reason not to read.
  }
}

/** Forgets what was kept; where nothing could be kept, there is nothing to forget. */
export function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A state folder that is none.
  }
}
