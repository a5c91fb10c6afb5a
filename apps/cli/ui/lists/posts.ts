import type { Derivation } from "@claimline/core/derive/derivation";
import { whenWords } from "@claimline/core/views/dates";
import { leadingOf } from "@claimline/core/views/post";
import { postsInOrder } from "@claimline/core/views/postref";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../ref.ts";

/** The posts, newest first, each with the mark of its most disputed statement. */
export const postRows = (derivation: Derivation): Row[] =>
  postsInOrder(derivation)
    .toReversed()
    .map((post) => ({
      ref: { kind: "post", id: post.id },
      // Asked for the rows that are shown, and no others.
      get mark() {
        return [markOf(leadingOf(derivation, post)?.standing)];
      },
      label: String(post.order),
      title: post.headline,
      side: "",
      keys: [`post:${post.id}`],
      group: whenWords(post.at),
    }));
