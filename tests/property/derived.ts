import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { changes } from "@claimline/core/folder/publish";
import { chain } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { emptyState, type State } from "@claimline/core/log/state";
import { parseAsOf } from "@claimline/core/story/asof";
import { zoneOf } from "@claimline/core/story/story";
import { expand } from "../vectors/expand.ts";
import type { Short } from "../vectors/short.ts";
import { everything } from "./everything.ts";

/* A random story as drafts and entries, and what is derived of it. */

export const draftsOf = (short: Short): Draft[] =>
  changes(expand(short), emptyState(), "2031-04-01T00:00:00Z");
export const entriesOf = (short: Short): Entry[] => chain(draftsOf(short), null);

export function at(state: State, text: string | null): Derivation | null {
  const read = text === null ? null : parseAsOf(text, state, zoneOf(state)!);
  if (read && !read.ok) throw new Error(read.problem.expected);
  return derive(state, read?.asOf ?? null);
}

export const all = (now: Derivation | null): unknown => now && everything(now);
