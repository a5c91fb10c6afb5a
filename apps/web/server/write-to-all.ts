import type { Socket } from "node:net";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { DONE, doShare, LEFT, LENGTH, NUMBERS, ROUND, type Share } from "./share.ts";

/** From so many sockets on, other threads help; and so many of them at most. */
const MANY = 500;
const HELPERS: number = Math.min(3, availableParallelism() - 1);
/** Sockets in one round, and bytes that are written by several threads: more bytes go the usual way. */
const ROOM = 16_384;
const MOST = 256 * 1024;
/** Milliseconds after which a thread that does not answer is taken for dead: each of its writes takes microseconds. */
const DEAD = 30_000;

const memory = (size: number): Int32Array => new Int32Array(new SharedArrayBuffer(4 * size));

let share: Share | null = null;

/** Begins the threads with the first round that is worth it; until they run, it is written without them. */
function begun(): Share {
  if (share) return share;
  const bytes = new Uint8Array(new SharedArrayBuffer(MOST));
  share = { numbers: memory(NUMBERS), fds: memory(ROOM), taken: memory(ROOM), bytes };
  for (let n = 0; n < HELPERS; n++)
    new Worker(new URL("share-thread.ts", import.meta.url), {
      workerData: share,
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
    }).unref();
  return share;
}

/** The descriptor of a socket that has nothing to write and is open; else -1. */
function idle(socket: Socket): number {
  if (socket.destroyed || !socket.writable || socket.writableLength > 0) return -1;
  const { _handle: handle } = socket as unknown as { _handle?: { fd?: number } };
  return handle?.fd ?? -1;
}

/**
 * All of them by every core: each thread writes to the next few until none is left. This one waits for the others, so
 * that no socket is closed meanwhile, and no descriptor comes to mean another file.
 */
function round(
  { numbers, fds, taken, bytes }: Share,
  sockets: readonly Socket[],
  sent: Buffer,
): void {
  for (const [at, socket] of sockets.entries()) fds[at] = idle(socket);
  bytes.set(sent);
  numbers[LENGTH] = sent.length;
  numbers[DONE] = 0;
  Atomics.store(numbers, LEFT, sockets.length);
  Atomics.add(numbers, ROUND, 1);
  Atomics.notify(numbers, ROUND);
  doShare({ numbers, fds, taken, bytes });
  for (let done; (done = Atomics.load(numbers, DONE)) < sockets.length;)
    if (Atomics.wait(numbers, DONE, done, DEAD) === "timed-out") {
      // What it wrote is not known, and nobody is served meanwhile. Readers come back to a new process from where they were.
      process.stderr.write("A thread that writes to readers has died; so does this process.\n");
      process.exit(1);
    }
  // What a socket did not take waits in it, as usual.
  for (const [at, socket] of sockets.entries())
    if (taken[at]! < sent.length && socket.writable) socket.write(sent.subarray(taken[at]));
}

/** Writes the same bytes to every socket, after what waits in each: by every core, if they are `many`. */
export function writeToAll(sockets: readonly Socket[], bytes: Buffer, many: number = MANY): void {
  if (sockets.length < many || bytes.length > MOST || HELPERS < 1) {
    for (const socket of sockets) if (socket.writable) socket.write(bytes);
    return;
  }
  for (let from = 0; from < sockets.length; from += ROOM)
    round(begun(), sockets.slice(from, from + ROOM), bytes);
}
