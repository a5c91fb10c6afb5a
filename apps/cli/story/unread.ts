import { hash } from "node:crypto";
import { GENESIS } from "@claimline/core/log/chain";
import type { Entry, Head, KnownFrom } from "@claimline/core/log/entry";
import {
  addVersion,
  emptyState,
  foldInto,
  type State,
  type Version,
} from "@claimline/core/log/state";
import { KINDS, type Kind, type StoryItem } from "@claimline/core/model/record";
import { matchAt } from "@claimline/core/text/match-at";
import { Passages, pieces } from "./pieces.ts";

/* What stands before the record of a put without a note, and after it, in canonical JSON: it has one order and no spaces. */
const HEAD =
  /\{"knownFrom":\{"step":(\d+),"when":"([^"\\]+)"\},"op":"put","prev":"([0-9a-f]{64})","record":/y;
const TAIL = /,"recordedAt":"([\w:.-]+)","seq":(\d+)\}\n/y;
/* In most kinds of records the id stands beside the kind. Within a text the quotes would be escaped. */
const NAME = new RegExp(`"id":"([\\w-]+)","is":"(${KINDS.join("|")})"`, "y");

const ID_FROM = '"id":"'.length;
const AT_FROM = ',"recordedAt":"'.length;

/** A put whose record is read from the log when it is first asked for. */
class Unread implements Version {
  readonly op = "put";
  readonly note = null;
  readonly seq: number;
  readonly knownFrom: KnownFrom;
  readonly recordedAt: string;
  private log: Passages | null;
  private readonly from: number;
  private readonly to: number;
  private made: StoryItem | null = null;

  constructor(
    head: Pick<Version, "seq" | "knownFrom" | "recordedAt">,
    log: Passages,
    from: number,
    to: number,
  ) {
    this.seq = head.seq;
    this.knownFrom = head.knownFrom;
    this.recordedAt = head.recordedAt;
    this.log = log;
    this.from = from;
    this.to = to;
  }

  get record(): StoryItem | null {
    if (this.log) {
      this.made = JSON.parse(this.log.text(this.from, this.to)) as StoryItem;
      this.log = null;
    }
    return this.made;
  }
}

/** A log whose chain holds, how many bytes it has, and its records as they are read one by one, in its order. `head` is null for an empty one. */
export type Folded = {
  state: State;
  head: Head | null;
  bytes: number;
  records: Iterable<StoryItem | null>;
};

/* Small enough that a text of it is soon thrown away. */
const PIECE = 64 * 1024;

/**
 * Folds a log file whose lines are numbered on, each with the hash of the one before, and leaves most of its records to
 * be read when they are asked for. Whether these are what they should be, in canonical form, is for others to check.
 * Throws where the chain does not hold, and at what is no line of JSON.
 */
export function foldUnread(path: string): Folded {
  const state = emptyState();
  let head = null as Head | null;
  const log = new Passages(path, PIECE);
  const unread: Unread[] = [];
  // A part of a text holds all of it: what is kept is copied, and what many entries share is kept once.
  const moments = new Map<string, KnownFrom>();
  const momentOf = (step: string, when: string): KnownFrom => {
    const key = `${step} ${when}`;
    let moment = moments.get(key);
    if (!moment) moments.set(key, (moment = { step: Number(step), when: JSON.parse(`"${when}"`) }));
    return moment;
  };

  const expectNext = ({ seq, prev }: Pick<Entry, "seq" | "prev">): void => {
    if (seq !== (head?.seq ?? 0) + 1 || prev !== (head?.hash ?? GENESIS))
      throw new RangeError(`entry ${seq} does not fit`);
  };

  /* One character for each byte, so that places in the text are places in the piece. `offset` is where that begins. */
  const isTaken = (
    bytes: Buffer,
    text: string,
    offset: number,
    start: number,
    end: number,
  ): boolean => {
    const begun = matchAt(HEAD, text, start);
    const from = HEAD.lastIndex;
    const to = text.lastIndexOf(',"recordedAt":', end);
    const ended = begun && matchAt(TAIL, text, to);
    if (!ended || TAIL.lastIndex !== end + 1) return false;
    const name = text.lastIndexOf('"id":"', text.indexOf('","is":"', from));
    const named = name > from ? matchAt(NAME, text, name) : null;
    if (!named || NAME.lastIndex > to) return false;
    const copied = (at: number, { length }: string): string =>
      bytes.toString("latin1", at, at + length);
    const [, step, when, prev] = begun!;
    const seq = Number(ended[2]);
    expectNext({ seq, prev: prev! });
    const knownFrom = momentOf(step!, when!);
    const recordedAt = copied(to + AT_FROM, ended[1]!);
    const version = new Unread({ seq, knownFrom, recordedAt }, log, offset + from, offset + to);
    addVersion(state, named[2] as Kind, copied(name + ID_FROM, named[1]!), version);
    unread.push(version);
    return true;
  };

  let offset = 0;
  for (const bytes of pieces(path, PIECE)) {
    const text = bytes.toString("latin1");
    let last = 0;
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      if (!isTaken(bytes, text, offset, start, end)) {
        const entry = JSON.parse(bytes.toString("utf8", start, end)) as Entry;
        expectNext(entry);
        foldInto(state, entry);
      }
      head = { seq: (head?.seq ?? 0) + 1, hash: hash("sha256", bytes.subarray(start, end)) };
      last = start;
      start = end + 1;
    }
    if (start < bytes.length) throw new RangeError("a line that was cut off");
    state.last = JSON.parse(bytes.toString("utf8", last)) as Entry;
    offset += bytes.length;
  }
  function* records(): Iterator<StoryItem | null> {
    for (const version of unread) yield version.record;
  }
  return { state, head, bytes: offset, records: { [Symbol.iterator]: records } };
}
