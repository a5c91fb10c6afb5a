import { closeSync, openSync, readSync } from "node:fs";

const PIECE = 4 * 1024 * 1024;
const LINE_FEED = 10;

/**
 * The bytes of a text file, or as many of them as are wanted, in pieces of whole lines; only the last one may end without
 * a line feed. A piece is there until the next is asked for, which takes its room.
 */
export function* pieces(path: string, size = PIECE, wanted = Infinity): Generator<Buffer> {
  const file = openSync(path, "r");
  try {
    let room = Buffer.allocUnsafe(size);
    let held = 0;
    let left = wanted;
    for (;;) {
      // A line longer than a piece: twice the room, or a very long one would be copied again and again.
      if (held === room.length) room = Buffer.concat([room], room.length * 2);
      const count = readSync(file, room, held, Math.min(left, room.length - held), null);
      if (count === 0) break;
      left -= count;
      const all = room.subarray(0, held + count);
      const end = all.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) yield all.subarray(0, end);
      all.copy(room, 0, end);
      held = all.length - end;
    }
    if (held > 0) yield room.subarray(0, held);
  } finally {
    closeSync(file);
  }
}

/** A file that stays open and is read where it is asked for: what lies together is read in one go. */
export class Passages {
  private readonly file: number;
  private readonly size: number;
  private at = 0;
  private bytes: Buffer = Buffer.alloc(0);

  constructor(path: string, size: number) {
    this.file = openSync(path, "r");
    this.size = size;
  }

  /** The text from one byte of the file up to another. */
  text(from: number, to: number): string {
    if (from < this.at || to > this.at + this.bytes.length) {
      const room = Buffer.allocUnsafe(Math.max(this.size, to - from));
      this.bytes = room.subarray(0, readSync(this.file, room, 0, room.length, from));
      this.at = from;
    }
    return this.bytes.toString("utf8", from - this.at, to - this.at);
  }
}
