import type { Derivation } from "@claimline/core/derive/derivation";
import { withdrawnView, type WithdrawnView } from "@claimline/core/views/withdrawn";
import { KINDS, lost, type PageKind, type Problem } from "./problem.ts";

/** What is shown in the place of a page whose record was taken out; `word` is what it was, as within a sentence. */
export type Withdrawal = { takenOut: WithdrawnView; word: string };

/** What answers for a record that is not in the story: that it was taken out, or that it was never there. */
export function absent(derivation: Derivation, kind: PageKind, id: string): Withdrawal | Problem {
  const takenOut = withdrawnView(derivation, kind, id);
  return takenOut ? { takenOut, word: KINDS[kind].word.toLowerCase() } : lost(derivation, kind, id);
}
