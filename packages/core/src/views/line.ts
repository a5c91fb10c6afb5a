import type { ClaimId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { LedgerRow, LedgerView } from "./ledger.ts";
import { firstCiting, postPlaces, postRef, postsInOrder } from "./postref.ts";
import { apart, type Told } from "./relation.ts";
import { capital } from "./words.ts";

/** A statement on the line at full width: who, and when it was told; below the line, how far from what it answers. */
export type LineItem = { row: LedgerRow; when: string; post: string | null };

/** Who says so, above the line, and who denies it, below; `none` says which nothing stands below. */
export type LineView = { up: LineItem[]; down: LineItem[]; none: string | null };

/** The line of a point, told in order: the first statement under its post, every other by its distance from that one. */
export function lineView(derivation: Derivation, ledger: LedgerView): LineView {
  const places = postPlaces(derivation);
  const posts = postsInOrder(derivation);
  // What one speaker says in several texts is one row: the first telling counts.
  const toldIn = (row: LedgerRow): Told | null => {
    const all = row.claims.flatMap((id) => {
      const claim = derivation.story.claims.get(id as ClaimId);
      const post: Post | null = firstCiting(derivation, "claim", id);
      return claim && post ? [{ claim, post }] : [];
    });
    return all.toSorted((a, b) => places.get(a.post.id)! - places.get(b.post.id)!).at(0) ?? null;
  };
  const above = [...ledger.up, ...ledger.rumours];
  const first = [...(above.length > 0 ? above : ledger.down)]
    .flatMap((row) => toldIn(row) ?? [])
    .toSorted((a, b) => places.get(a.post.id)! - places.get(b.post.id)!)
    .at(0);
  const item = (row: LedgerRow): LineItem => {
    const told = toldIn(row);
    if (!told || !first) return { row, when: "", post: null };
    const post = told.post.id as string;
    return told.claim === first.claim
      ? { row, when: postRef(told.post).label, post }
      : { row, when: capital(apart(derivation, first, told, posts)), post };
  };
  return { up: above.map(item), down: ledger.down.map(item), none: ledger.none };
}
