import type { Derivation } from "@claimline/core/derive/derivation";
import { changesView } from "@claimline/core/views/changes";
import { spanOf } from "@claimline/core/views/span";
import type { Compared } from "../panes/changes.ts";

/** What changed from a moment up to that of the derivation; null if the text is no moment. */
export function comparedFrom(derivation: Derivation, from: string): Compared | null {
  const read = spanOf(derivation, { from, to: null });
  if (!read.ok) return null;
  const { from: then, to } = read.span;
  const [before, after] = [derivation.at(then.cutoff), derivation.at(to.cutoff)];
  return after && { span: read.span, changes: changesView(before, after) };
}
