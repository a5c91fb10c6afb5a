import { writeSync } from "node:fs";

/**
 * Memory that threads share to write the same bytes to many sockets: descriptors, how many bytes each took, the bytes,
 * and the numbers of this round.
 */
export type Share = { numbers: Int32Array; fds: Int32Array; taken: Int32Array; bytes: Uint8Array };

/** Places in `numbers`: the round, how many sockets, the length, the next socket that nobody writes to, how many are done. */
export const ROUND = 0;
export const COUNT = 1;
export const LENGTH = 2;
export const NEXT = 3;
export const DONE = 4;

/** What NEXT is between two rounds: beyond any count. */
export const NONE: number = 2 ** 30;

/** Sockets that a thread takes at a time. */
const FEW = 32;

/** How many bytes a socket takes at once: none if its line is full or gone, which its owner finds out. */
function take(fd: number, bytes: Uint8Array): number {
  if (fd < 0) return 0;
  try {
    return writeSync(fd, bytes);
  } catch {
    return 0;
  }
}

/** Writes to a few sockets after another until none is left. The numbers are read only once a few were taken. */
export function doShare({ numbers, fds, taken, bytes }: Share): void {
  for (;;) {
    const from = Atomics.add(numbers, NEXT, FEW);
    const to = Math.min(from + FEW, Atomics.load(numbers, COUNT));
    if (from >= to) return;
    const now = bytes.subarray(0, Atomics.load(numbers, LENGTH));
    for (let at = from; at < to; at++) taken[at] = take(fds[at]!, now);
    Atomics.add(numbers, DONE, to - from);
    Atomics.notify(numbers, DONE);
  }
}
