import type { KnownFrom } from "../log/entry.ts";
import { windowOf } from "../model/window.ts";

/** A place in the order of replay (rule T3): the end of a window, then the step within the day. */
export type Place = { end: number; step: number };

/** Place of what is known from there, in the story's zone. */
export const placeOf = (knownFrom: KnownFrom, zone: string): Place => ({
  end: windowOf(knownFrom.when, zone).to,
  step: knownFrom.step,
});

/** Whether a place is reached at a moment. */
export const isReached = (place: Place, at: Place): boolean =>
  place.end < at.end || (place.end === at.end && place.step <= at.step);

/* Between which places the answer holds that is being worked out: from the first on, and up to the second. */
let isWorking = false;
let since: Place = { end: -Infinity, step: -Infinity };
let until: Place | null = null;

const START = since;

function limit(from: Place, to: Place | null): void {
  if (from !== since && isReached(since, from)) since = from;
  if (to !== null && to !== until && (until === null || isReached(to, until))) until = to;
}

/** The same, asked by an answer that is kept: it holds only as long as this does. */
export function reaches(place: Place, at: Place): boolean {
  const reached = isReached(place, at);
  if (reached) limit(place, null);
  else limit(START, place);
  return reached;
}

/** For what no answer that is kept may ask, since it would not be noted how long it holds: whole lists, above all. */
export function outsideAnswers(what: string): void {
  if (isWorking) throw new TypeError(`an answer that is kept must not hang on ${what}`);
}

type Span<V> = { from: Place; to: Place | null; value: V; older: Span<V> | null };

/* A list that was added to one by one has room for sixteen more, and there are as many lists as questions. */
const fitted = <V>(value: V): V => (Array.isArray(value) ? (value.slice() as V) : value);

/* One who steps back and forth wants the newest few; who goes through all moments must not fill the memory. */
const MOST = 16;

/**
 * Answers to one kind of question at any moment of replay. Each is worked out when it is first asked for and holds from
 * one place up to another: as long as all that it went by, told by `reaches`, stays as it is. So the moments of a log
 * share whatever did not change between them. An answer goes by the key and the moment alone.
 */
export class Answers<K, V, M extends Place> {
  private readonly known = new Map<K, Span<V>>();
  private readonly work: (key: K, at: M) => V;

  constructor(work: (key: K, at: M) => V) {
    this.work = work;
  }

  at(key: K, at: M): V {
    const newest = this.known.get(key) ?? null;
    let count = 0;
    let last: Span<V> | null = null;
    for (let span = newest; span !== null; span = span.older) {
      const { from, to } = span;
      // What holds for good needs no second look.
      if (isReached(from, at) && (to === null || !isReached(to, at))) {
        if (isWorking) limit(from, to);
        return span.value;
      }
      if (++count === MOST - 1) last = span;
    }
    if (last) last.older = null;
    const wasWorking = isWorking;
    const outerSince = since;
    const outerUntil = until;
    isWorking = true;
    since = START;
    until = null;
    let from = START;
    let to: Place | null = null;
    try {
      const value = fitted(this.work(key, at));
      from = since;
      to = until;
      // What is nothing at any moment is soon looked up, and who asks for such names finds no end of them.
      if (value !== null || from !== START || to !== null)
        this.known.set(key, { from, to, value, older: newest });
      return value;
    } finally {
      isWorking = wasWorking;
      since = outerSince;
      until = outerUntil;
      if (wasWorking) limit(from, to);
    }
  }
}
