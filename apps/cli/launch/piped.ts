import { fstatSync, writeSync } from "node:fs";
import type { Around } from "../commands/command.ts";

type Out = Around["stdout"];

const STDOUT = 1;

/** Whether what is written goes into a pipe or a file: then it is no terminal, and nobody has to ask. */
function isPiped(): boolean {
  // Windows does not tell.
  if (process.platform === "win32") return false;
  try {
    const out = fstatSync(STDOUT);
    return out.isFIFO() || out.isFile() || out.isSocket();
  } catch {
    return false;
  }
}

/** A reader that hangs up (`| head`) is no error: what they have read is all that they wanted. */
function hungUp(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
}

/** The stream that Node makes when it is asked for it first. */
const streamed = (): Out => process.stdout.on("error", hungUp);

/** Writes into a pipe as much as it takes at once. Returns what is left, if somebody has set it not to wait. */
function put(bytes: Buffer): Buffer {
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(STDOUT, bytes, at);
  } catch (error) {
    const failed = error as NodeJS.ErrnoException;
    if (failed.code !== "EAGAIN") hungUp(failed);
  }
  return bytes.subarray(at);
}

/**
 * Where answers go. Node's stream takes a start longer to load than to write into a pipe, so there it is asked for only
 * when it has to wait for the reader.
 */
export function standardOutput(): Out {
  if (!isPiped()) return streamed();
  let stream: Out | null = null;
  const piped: Partial<Out> = {
    isTTY: false,
    write(text: string | Uint8Array): boolean {
      if (stream) return stream.write(text);
      const left = put(Buffer.from(text as string));
      if (left.length === 0) return true;
      stream = streamed();
      return stream.write(left);
    },
    once(event: string, done: () => void) {
      (stream ??= streamed()).once(event, done);
      return this as Out;
    },
  };
  return piped as Out;
}
