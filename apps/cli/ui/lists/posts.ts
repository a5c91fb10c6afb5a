import type { Derivation } from "@claimline/core/derive/derivation";
import { dayOf, whenWords, withinDay } from "@claimline/core/views/dates";
import { leadingOf } from "@claimline/core/views/post";
import { allPosts } from "@claimline/core/views/withdrawn";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../ref.ts";

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
      side: withdrawn ? "withdrawn" : withinDay(post.at),
      struck: withdrawn,
      keys: [`post:${post.id}`],
      group: whenWords(dayOf(post.at)),
    }));
