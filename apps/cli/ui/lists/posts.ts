import type { Derivation } from "@claimline/core/derive/derivation";
import { dayOf, whenWords, withinDay } from "@claimline/core/views/dates";
import { leadingOf } from "@claimline/core/views/post";
import { allPosts } from "@claimline/core/views/withdrawn";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";

/* Posts that have an hour stand under their day with it; a morning or an evening has a heading of its own. */
const isTimed = (at: string): boolean => at.includes("T");

/** The posts, newest first, each with the mark of its most disputed statement; those that were taken out in their place. */
export const postRows = (derivation: Derivation): Row[] =>
  allPosts(derivation)
    .toReversed()
    .map(({ post, withdrawn }) => ({
      ref: { kind: "post", id: post.id },
      // Asked for the rows that are shown, and no others.
      get mark() {
        return [markOf(withdrawn ? "retracted" : leadingOf(derivation, post)?.standing)];
      },
      label: String(post.order),
      title: post.headline,
      side: withdrawn ? "withdrawn" : isTimed(post.at) ? withinDay(post.at) : "",
      struck: withdrawn,
      keys: [`post:${post.id}`],
      group: whenWords(isTimed(post.at) ? dayOf(post.at) : post.at),
    }));
