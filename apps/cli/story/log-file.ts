import { statSync } from "node:fs";

/** Bytes from which on a log is large: smaller ones are verified before a reader could notice. */
export const LARGE = 4_000_000;

/** What tells that a file was not touched: where it lies on the disk, its size and its times to the nanosecond. */
export function fingerprint(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join(" ");
}
