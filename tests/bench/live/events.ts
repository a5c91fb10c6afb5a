/** One event of a stream: its id as the server wrote it, and the number of the entry in it. */
export type Told = { id: string; seq: number };

/**
 * Finds whole events in what a connection has read, and gives back the bytes that still want an end. It looks for
 * `id: …`, the end of the event, and the entry's `seq` before it, nothing else: whatever frames the events is skipped.
 * Throws an Error if an event holds no entry.
 */
export function eventsIn(bytes: Buffer, found: (event: Told) => void): Buffer | null {
  let from = 0;
  for (;;) {
    const start = bytes.indexOf("id: ", from);
    // An id may begin with the last bytes.
    if (start < 0) return from + 3 < bytes.length ? Buffer.from(bytes.subarray(-3)) : null;
    const end = bytes.indexOf("\n\n", start);
    if (end < 0) return Buffer.from(bytes.subarray(start));
    const [, seq] =
      /"seq":(\d+)\}$/.exec(bytes.toString("latin1", Math.max(start, end - 24), end)) ?? [];
    if (seq === undefined) throw new Error(`no entry: ${bytes.toString("utf8", start, end)}`);
    found({ id: bytes.toString("latin1", start + 4, bytes.indexOf(10, start)), seq: Number(seq) });
    from = end + 2;
  }
}
