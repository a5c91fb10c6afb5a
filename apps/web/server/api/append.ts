import type { IncomingMessage } from "node:http";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { fold, type State } from "@claimline/core/log/state";
import type { Store, StoryLog } from "@claimline/store/store";
import { stories } from "../story.ts";
import { admit } from "./admit.ts";
import { bodyOf } from "./body.ts";
import { holdTogether } from "./hold-together.ts";
import { Refusal, type Reply } from "./problem.ts";
import { readTag, tagOf } from "@claimline/store/tag";

/** Bytes of one append: some forty times the longest story that ships. */
const MOST = 16 * 1024 * 1024;

/** Characters of one entry: some ninety times the longest one that ships. What is read for each page must not keep a site. */
const MOST_OF_ONE = 512 * 1024;

const TYPE = "application/x-ndjson";

/** The head that the sender believes the log to have. */
function expectedBy(request: IncomingMessage): Head | null {
  const given = request.headers["if-match"];
  if (given === undefined)
    throw new Refusal(428, 'If-Match must name the head that you know, "SEQ:HASH", or "none".');
  const head = readTag(given);
  if (head === undefined)
    throw new Refusal(400, 'If-Match is one head, "SEQ:HASH" with its quotes, or "none".');
  return head;
}

/** Entries that go on from a head, each checked against the model, the form and the chain. */
function entriesIn(text: string, after: Head | null): Entry[] {
  const long = text.split("\n").findIndex((line) => line.length > MOST_OF_ONE);
  if (long >= 0)
    throw new Refusal(
      413,
      `Line ${long + 1}: an entry has at most ${MOST_OF_ONE} characters. Nothing was appended.`,
      {},
      { most: MOST_OF_ONE },
    );
  const log = readLog(text, null, after);
  if (!log.ok) {
    const { line, expected, found } = log.problem;
    throw new Refusal(
      400,
      `Line ${line}: expected ${expected}; found ${found}. Nothing was appended.`,
      {},
      log.problem,
    );
  }
  if (log.entries.length === 0) throw new Refusal(400, "The body holds no entry.");
  return log.entries;
}

const isSame = (a: Head | null, b: Head | null): boolean =>
  a?.seq === b?.seq && a?.hash === b?.hash;

const conflict = (head: Head | null): Refusal =>
  new Refusal(
    409,
    "The log has another head than you expect; read what came since and try again.",
    { etag: tagOf(head) },
    { head },
  );

/** How often this site is looked at for what was appended, and for how long at most, in milliseconds. */
const LOOK = 20;
const PATIENCE = 1500;

/** What is in the log: told once this site serves it, so that the sender's next question is answered from there. */
async function done(id: string, head: Head): Promise<Reply> {
  const isServed = (): boolean => (stories().get(id)?.head.seq ?? 0) >= head.seq;
  for (let waited = 0; waited < PATIENCE && !isServed(); waited += LOOK)
    await new Promise((later) => setTimeout(later, LOOK));
  return {
    status: 200,
    headers: { "content-type": "application/json", "cache-control": "no-store", etag: tagOf(head) },
    body: `${JSON.stringify({ head })}\n`,
  };
}

/** The story up to a head; null if the log has gone on from there meanwhile. */
async function stateOf(id: string, log: StoryLog, head: Head | null): Promise<State | null> {
  const served = stories().get(id);
  if (served && isSame(served.head, head)) return served.state;
  const read = readLog(await log.read(1));
  if (!read.ok) throw new Error(`${id}: the log of the store does not verify`);
  return isSame(read.head, head) ? fold(read.entries) : null;
}

/** What is told of an append that is in the log. */
export type OnAppended = (story: string, entries: number, seq: number) => void;

/** Appends the entries of a body, all or none, if the log still has the head that the sender expects. */
export async function append(
  request: IncomingMessage,
  id: string,
  { store, tokens, onAppended }: { store: Store; tokens: string; onAppended: OnAppended },
): Promise<Reply> {
  admit(request, tokens, id);
  const type = (request.headers["content-type"] ?? "").split(";")[0]!.trim().toLowerCase();
  if (type !== TYPE || request.headers["content-encoding"] !== undefined)
    throw new Refusal(415, `The body is ${TYPE}, not packed.`, { "accept-post": TYPE });
  const expected = expectedBy(request);
  const entries = entriesIn(await bodyOf(request, MOST), expected);

  const log = store.story(id);
  const stored = await log.head();
  // A story that ships with the site goes on from its own end; it is taken into the store with its first append.
  const shipped = stored ? undefined : stories().get(id);
  const head = stored ?? shipped?.head ?? null;
  if (!isSame(head, expected)) {
    // A log only grows, so nothing is written here: either it was sent before, or somebody was faster.
    const known = stored && (expected?.seq ?? 0) < stored.seq;
    const before = known ? await log.append(entries, expected) : null;
    if (before?.ok) return done(id, before.head);
    throw conflict(head);
  }
  const state = await stateOf(id, log, head);
  // Where somebody was faster, the store has the answer: nothing is written.
  if (state) holdTogether(id, state, entries);
  const answer = await log.append(shipped ? [...shipped.entries, ...entries] : entries, stored);
  if (!answer.ok) throw conflict(answer.head);
  onAppended(id, entries.length, answer.head.seq);
  return done(id, answer.head);
}
