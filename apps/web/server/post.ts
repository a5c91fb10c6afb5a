import type { Derivation } from "@claimline/core/derive/derivation";
import type { PostId } from "@claimline/core/model/id";
import type { Post } from "@claimline/core/model/post";
import { plainText, readBody } from "@claimline/core/text/markdown";
import { citePost } from "@claimline/core/views/cite";
import { neighbours, viewPost, type PostView } from "@claimline/core/views/post";
import { postRef, type PostRef } from "@claimline/core/views/postref";
import { readingView } from "@claimline/core/views/reading";
import {
  comparisonOf,
  revisionsOf,
  type ComparisonView,
  type RevisionView,
} from "@claimline/core/views/revisions";
import { withdrawnView, type WithdrawnView } from "@claimline/core/views/withdrawn";
import { citationOf, type Citation } from "./citation.ts";
import { blogPosting } from "./json-ld.ts";
import type { Ask } from "./page.ts";
import { lost, type Problem } from "./problem.ts";

/** A post that was taken out: when it was told, and what it said before. */
export type GonePost = WithdrawnView & { ref: PostRef; revisions: RevisionView[] };

export type PostPage = {
  post: PostView | null;
  gone: GonePost | null;
  previous: PostRef | null;
  next: PostRef | null;
  /** Two versions that the reader chose; null if none were, or there are not two. */
  compared: ComparisonView | null;
  /** Null for a post that was taken out. */
  cite: Citation | null;
  /** End of the log, for a device that keeps what its reader has read; null in the past. */
  head: number | null;
  /** For machines; null for a post that was taken out. */
  data: unknown;
};

const textOf = ({ body }: Post): string[] =>
  readBody(body).map((block) => plainText(block.children));

/** Versions are numbered from 1; whatever else an address gives compares nothing. */
function asked(given: Ask["given"]): [number, number] | null {
  const [from, to] = [given("from"), given("to")].map((text) =>
    /^\d{1,6}$/.test(text ?? "") ? Number(text) : null,
  );
  return from != null && to != null ? [from, to] : null;
}

function goneView(derivation: Derivation, id: string): GonePost | null {
  const view = withdrawnView(derivation, "post", id);
  const record = derivation.story.withdrawn.get(`post:${id}`)?.record;
  if (!view || record?.is !== "post") return null;
  const revisions = revisionsOf(derivation, id);
  // Published once and withdrawn: the page says that already.
  return { ...view, ref: postRef(record), revisions: revisions.length > 2 ? revisions : [] };
}

export function postPage({ derivation, id, given }: Ask): PostPage | Problem {
  const record = derivation.story.posts.get(id as PostId);
  const post = record ? viewPost(derivation, record) : null;
  const gone = post ? null : goneView(derivation, id);
  if (!post && !gone) return lost(derivation, "post", id);
  const versions = asked(given);
  const cite = citePost(derivation, id);
  return {
    post,
    gone,
    ...neighbours(derivation, id),
    compared: versions && comparisonOf(derivation, id, versions),
    head: readingView(derivation)?.head ?? null,
    cite: cite && citationOf(derivation, cite),
    data: record && post ? blogPosting(derivation, post, textOf(record)) : null,
  };
}
