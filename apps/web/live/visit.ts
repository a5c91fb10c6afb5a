/* How far a reader is, as the device keeps it. */

export type Known = {
  /** Ids of the posts that were read. */
  seen: string[];
  /** End of the log, as last seen. */
  head: number;
  /** End of the log when the visit before this one ended: what came after it is new. */
  from: number;
  /** When the reader was last here, in ms. */
  at: number;
};

export type Post = { id: string; seq: number };

const AWAY = 30 * 60_000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value);

/** Reads what the device kept; null for what is nothing of ours. */
export function readKnown(text: string | null): Known | null {
  try {
    const { v, seen, head, from, at } = JSON.parse(text ?? "");
    const isOurs =
      v === 1 &&
      Array.isArray(seen) &&
      seen.every((id) => typeof id === "string") &&
      [head, from, at].every(isCount);
    return isOurs ? { seen, head, from, at } : null;
  } catch {
    return null;
  }
}

export const writeKnown = (known: Known): string => JSON.stringify({ v: 1, ...known });

/** Comes to a log that ends at `head`. After half an hour away, or if the log has grown, it is a new visit. */
export function visit(known: Known | null, head: number, at: number): Known {
  if (!known) return { seen: [], head, from: head, at };
  const isNew = head > known.head || at - known.at > AWAY;
  return { seen: known.seen, head, from: isNew ? known.head : known.from, at };
}

/** Reads `id:20 id:12 id:-3`: how far each post's first entry in the log is from that of the post before. */
export function readPosts(text: string): Post[] {
  let seq = 0;
  return [...text.matchAll(/(\S+):(-?\d+)/g)].map(([, id, step]) => ({
    id: id!,
    seq: (seq += Number(step)),
  }));
}

/**
 * Where to go on reading: the oldest unread of the new posts; without one, the first unread in the order of the page.
 * `posts` are oldest first.
 */
export function resumeAt(known: Known, posts: readonly Post[], order: string | null): Post | null {
  const unread = posts.filter(({ id }) => !known.seen.includes(id));
  const rest = order === "oldest" ? unread[0] : unread.at(-1);
  return unread.find(({ seq }) => seq > known.from) ?? rest ?? null;
}
