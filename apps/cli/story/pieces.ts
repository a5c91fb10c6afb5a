import { closeSync, openSync, readSync } from "node:fs";

const PIECE = 4 * 1024 * 1024;
const LINE_FEED = 10;

/** A text file in pieces of whole lines; only the last one may end without a line feed. */
export function* pieces(path: string, size: number = PIECE): Generator<string> {
  const file = openSync(path, "r");
  try {
    let held: Buffer = Buffer.alloc(0);
    for (;;) {
      const bytes = Buffer.allocUnsafe(size);
      const count = readSync(file, bytes, 0, size, null);
      if (count === 0) break;
      const all = Buffer.concat([held, bytes.subarray(0, count)]);
      const end = all.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield all.toString("utf8", 0, end);
      held = all.subarray(end);
    }
    if (held.length > 0) yield held.toString("utf8");
  } finally {
    closeSync(file);
  }
}
