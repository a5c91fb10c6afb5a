import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { plainText, readBody } from "../text/markdown.ts";
import { wordDiff, type DiffRun } from "./diff.ts";

/** One revision of a post, newest first: what changed, when it was recorded, and why. */
export type RevisionView = {
  version: number;
  recordedAt: string;
  note: string | null;
  headline: DiffRun[] | null;
  body: DiffRun[] | null;
  retracted: boolean;
};

const textOf = (post: Post): string =>
  readBody(post.body)
    .map((block) => plainText(block.children))
    .join("\n");

/** The revisions of a post as of the moment; empty if it never changed. */
export function revisionsOf(derivation: Derivation, id: string): RevisionView[] {
  const versions = derivation.story.versions.get(`post:${id}`) ?? [];
  if (versions.length < 2) return [];
  return versions
    .map((version, index): RevisionView => {
      const now = version.record as Post | null;
      const before = versions[index - 1]?.record as Post | null | undefined;
      const base = {
        version: index + 1,
        recordedAt: version.recordedAt,
        note: version.note,
        retracted: now === null,
      };
      if (!now || !before) return { ...base, headline: null, body: null };
      return {
        ...base,
        headline: now.headline === before.headline ? null : wordDiff(before.headline, now.headline),
        body: now.body === before.body ? null : wordDiff(textOf(before), textOf(now)),
      };
    })
    .reverse();
}
