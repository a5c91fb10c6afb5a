import type { PostId } from "@claimline/core/model/id";
import type { Post } from "@claimline/core/model/post";
import { plainText, readBody } from "@claimline/core/text/markdown";
import { neighbours, viewPost, type PostView } from "@claimline/core/views/post";
import type { PostRef } from "@claimline/core/views/postref";
import { blogPosting } from "./json-ld.ts";
import type { Ask } from "./page.ts";
import { lost, type Problem } from "./problem.ts";
import { withdrawnRecord, type WithdrawnRecord } from "./withdrawn.ts";

export type PostPage = {
  post: PostView | null;
  gone: WithdrawnRecord | null;
  previous: PostRef | null;
  next: PostRef | null;
  /** For machines; null for a post that was taken out. */
  data: unknown;
};

const textOf = ({ body }: Post): string[] =>
  readBody(body).map((block) => plainText(block.children));

export function postPage({ derivation, id }: Ask): PostPage | Problem {
  const record = derivation.story.posts.get(id as PostId);
  const post = record ? viewPost(derivation, record) : null;
  const gone = post ? null : withdrawnRecord(derivation, "post", id);
  const data = record && post ? blogPosting(derivation, post, textOf(record)) : null;
  return post || gone
    ? { post, gone, data, ...neighbours(derivation, id) }
    : lost(derivation, "post", id);
}
