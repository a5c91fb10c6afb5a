import type { Derivation } from "@claimline/core/derive/derivation";
import type { Post } from "@claimline/core/model/post";
import { plainText, readBody } from "@claimline/core/text/markdown";
import { neighbours, postView, type PostView } from "@claimline/core/views/post";
import type { PostRef } from "@claimline/core/views/postref";
import type { Ask } from "./page.ts";
import { lost, type Problem } from "./problem.ts";

/** A post that the editor took out: struck but readable, with the reason. */
export type GonePost = {
  headline: string;
  text: string[];
  note: string | null;
  recordedAt: string;
};

export type PostPage = {
  post: PostView | null;
  gone: GonePost | null;
  previous: PostRef | null;
  next: PostRef | null;
};

function goneOf({ story }: Derivation, id: string): GonePost | null {
  const out = story.withdrawn.get(`post:${id}`);
  if (!out) return null;
  const { headline, body } = out.record as Post;
  const text = readBody(body).map((block) => plainText(block.children));
  return { headline, text, note: out.note, recordedAt: out.recordedAt };
}

export function postPage({ derivation, id }: Ask): PostPage | Problem {
  const post = postView(derivation, id);
  const gone = post ? null : goneOf(derivation, id);
  return post || gone
    ? { post, gone, ...neighbours(derivation, id) }
    : lost(derivation, "post", id);
}
