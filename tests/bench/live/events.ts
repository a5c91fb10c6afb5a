const ID = Buffer.from("id: ");
const END = Buffer.from("\n\n");
const SEQ = '"seq":';
const [ZERO, NINE, LINE] = [48, 57, 10];

/** The number before the last brace of an entry, which ends with `"seq":N}`; throws an Error if none is there. */
function seqBefore(bytes: Buffer, end: number): number {
  let seq = 0;
  let at = end - 2;
  for (let unit = 1; bytes[at]! >= ZERO && bytes[at]! <= NINE; at--, unit *= 10)
    seq += (bytes[at]! - ZERO) * unit;
  if (seq === 0 || bytes.toString("latin1", at + 1 - SEQ.length, at + 1) !== SEQ)
    throw new Error(`no entry ends with ${bytes.toString("utf8", Math.max(0, end - 200), end)}`);
  return seq;
}

/**
 * Finds whole events in what a connection has read, and gives back the bytes that still want an end. It looks for
 * `id: …`, the end of the event, and the entry's `seq` before it, nothing else: whatever frames the events is skipped.
 * Each is told by the number of its entry and, if it is asked for at once, its id as the server wrote it.
 */
export function eventsIn(
  bytes: Buffer,
  found: (seq: number, id: () => string) => void,
): Buffer | null {
  let from = 0;
  for (;;) {
    const start = bytes.indexOf(ID, from);
    // An id may begin with the last bytes.
    if (start < 0) return from + 3 < bytes.length ? Buffer.from(bytes.subarray(-3)) : null;
    const end = bytes.indexOf(END, start);
    if (end < 0) return Buffer.from(bytes.subarray(start));
    found(seqBefore(bytes, end), () =>
      bytes.toString("latin1", start + ID.length, bytes.indexOf(LINE, start)),
    );
    from = end + END.length;
  }
}
