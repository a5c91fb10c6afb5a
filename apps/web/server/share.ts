import { writeSync } from "node:fs";

/**
 * Memory that threads share to write the same bytes to many sockets: descriptors, how many bytes each took, the bytes,
 * and the numbers of this round.
 */
export type Share = { numbers: Int32Array; fds: Int32Array; taken: Int32Array; bytes: Uint8Array };

/** Places in `numbers`: the round, the length, how many sockets nobody has taken yet, how many are done. */
export const ROUND = 0;
export const LENGTH = 1;
export const LEFT = 2;
export const DONE = 3;
export const NUMBERS = 4;

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

/**
 * Writes to a few sockets after another, from the last one down, until none is left. What is left is the one number that
 * a share follows from: whoever is late for a round finds nothing, or a share of the next that is theirs alone.
 */
export function doShare({ numbers, fds, taken, bytes }: Share): void {
  for (;;) {
    const to = Atomics.sub(numbers, LEFT, FEW);
    if (to <= 0) return;
    const from = Math.max(0, to - FEW);
    const now = bytes.subarray(0, Atomics.load(numbers, LENGTH));
    for (let at = from; at < to; at++) taken[at] = take(fds[at]!, now);
    Atomics.add(numbers, DONE, to - from);
    Atomics.notify(numbers, DONE);
  }
}
