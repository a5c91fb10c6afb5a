import type { PostId } from "../model/id.ts";
import type { Post } from "../model/post.ts";
import type { Version } from "../log/state.ts";
import type { Derivation } from "../derive/derivation.ts";
import { plainText, readBody } from "../text/markdown.ts";
import { instantWords } from "./dates.ts";
import { passages, wordDiff, type Passage } from "./diff.ts";
import { inWords, listed } from "./words.ts";

/** What two versions of a post differ in, word by word; null where they do not. */
export type DifferenceView = { headline: Passage[] | null; body: Passage[] | null };

/** A version of a post, from 1, and when the log took it (RFC 3339 in UTC, and in words of the story's zone). */
export type VersionView = { version: number; recordedAt: string; recorded: string };

/** One revision of a post, newest first: what changed, when it was recorded, and why. */
export type RevisionView = VersionView &
  DifferenceView & {
    note: string | null;
    /** The moment from which it was known, as `asOf` takes it. */
    asOf: string;
    retracted: boolean;
  };

/** Two versions of a post beside each other, the earlier first. */
export type ComparisonView = DifferenceView & { from: VersionView; to: VersionView };

const textOf = (post: Post): string =>
  readBody(post.body)
    .map((block) => plainText(block.children))
    .join("\n");

/** What two versions of a post differ in. */
export const differ = (before: Post, now: Post): DifferenceView => ({
  headline:
    now.headline === before.headline ? null : passages(wordDiff(before.headline, now.headline)),
  body: now.body === before.body ? null : passages(wordDiff(textOf(before), textOf(now))),
});

const versionsOf = ({ story }: Derivation, id: string): readonly Version[] =>
  story.versions.get(`post:${id as PostId}`) ?? [];

const viewed = ({ story }: Derivation, { recordedAt }: Version, at: number): VersionView => ({
  version: at + 1,
  recordedAt,
  recorded: instantWords(recordedAt, story.record.zone),
});

/** The revisions of a post as of the moment; empty if it never changed. */
export function revisionsOf(derivation: Derivation, id: string): RevisionView[] {
  const versions = versionsOf(derivation, id);
  if (versions.length < 2) return [];
  return versions
    .map((version, at): RevisionView => {
      const now = version.record as Post | null;
      const before = versions.slice(0, at).findLast(({ record }) => record)?.record as
        | Post
        | undefined;
      return {
        ...viewed(derivation, version, at),
        ...(now && before ? differ(before, now) : { headline: null, body: null }),
        note: version.note,
        asOf: at === 0 ? `post:${id}` : version.knownFrom.when,
        retracted: now === null,
      };
    })
    .reverse();
}

/**
 * Two versions of a post, numbered from 1, in whatever order they are asked for. A number past the last that is known
 * at the moment means that last one. Null if the post has not two versions, or one of them is a withdrawal.
 */
export function comparisonOf(
  derivation: Derivation,
  id: string,
  asked: readonly [number, number],
): ComparisonView | null {
  const versions = versionsOf(derivation, id);
  if (versions.length < 2) return null;
  const [a = 0, b = 0] = asked
    .map((version) => Math.min(Math.max(version, 1), versions.length) - 1)
    .toSorted((one, other) => one - other);
  const [before, now] = [versions[a]!, versions[b]!];
  if (!before.record || !now.record) return null;
  return {
    from: viewed(derivation, before, a),
    to: viewed(derivation, now, b),
    ...differ(before.record as Post, now.record as Post),
  };
}

/** The corrections among revisions: neither the first version nor a withdrawal. */
export const corrections = (revisions: readonly RevisionView[]): RevisionView[] =>
  revisions.filter(({ version, retracted }) => version > 1 && !retracted);

/** What a revision changed: "headline and text"; empty if the words stayed. */
export const changedWords = ({ headline, body }: DifferenceView): string =>
  listed([...(headline ? ["headline"] : []), ...(body ? ["text"] : [])]);

/** "Corrected twice, last Tue 18 Nov, 09:25"; null if it never was. */
export function correctedWords(revisions: readonly RevisionView[]): string | null {
  const all = corrections(revisions);
  const [last] = all;
  if (!last) return null;
  if (all.length === 1) return `Corrected ${last.recorded}`;
  const times = all.length === 2 ? "twice" : `${inWords(all.length)} times`;
  return `Corrected ${times}, last ${last.recorded}`;
}
