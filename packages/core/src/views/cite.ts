import { hashEntry } from "../log/chain.ts";
import type { ClaimId, PostId } from "../model/id.ts";
import type { Derivation } from "../derive/derivation.ts";
import { chainOf } from "./chain.ts";
import { instantWords, whenWords } from "./dates.ts";
import { speakerOf } from "./speaker.ts";

/** How to cite a record: the words, and the path of its page below its story. */
export type CitationView = { text: string; path: string };

/* A citation is to be copied: words of any length but these would make it a second page. */
const MOST = 300;
const short = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/, "")}…` : text;

/**
 * Which words of the log are cited, so that a later reader can tell whether they are still those: the record's version
 * and entry as of the moment, and the head of the log (which is the log's and of no moment, rule T4).
 */
function place({ story, state }: Derivation, key: `${"post" | "claim"}:${string}`): string {
  const versions = story.versions.get(key) ?? [];
  const [newest, last] = [versions.at(-1), state.last];
  if (!newest || !last) return "";
  const recorded = instantWords(newest.recordedAt, story.record.zone, "long");
  return `Version ${versions.length}, recorded ${recorded}: entry ${newest.seq} of a log whose head is entry ${last.seq}, sha256 ${hashEntry(last)}.`;
}

/** Headline, story, day and version of a post. Null if there is none by the moment. */
export function citePost(derivation: Derivation, id: string): CitationView | null {
  const { story } = derivation;
  const post = story.posts.get(id as PostId);
  if (!post) return null;
  const when = `${whenWords(post.at, "long")}, post ${post.order}`;
  return {
    text: `“${short(post.headline)}”. ${when}, in “${short(story.lead.title)}”. Claimline, ${story.record.id}. ${place(derivation, `post:${id}`)}`,
    path: `/post/${id}`,
  };
}

/** Speaker, statement in our words, where it is printed, and its version. Null if there is none by the moment. */
export function citeClaim(derivation: Derivation, id: string): CitationView | null {
  const { story } = derivation;
  const claim = story.claims.get(id as ClaimId);
  if (!claim) return null;
  const prints = chainOf(story, claim).prints.map(
    ({ label, paragraphs }) => `${label} ¶${paragraphs}`,
  );
  return {
    text: `${short(speakerOf(story, claim).name)}, as told in ${prints.join(", ")}, in our words: “${short(claim.statement)}” Claimline, ${story.record.id}, statement ${id}. ${place(derivation, `claim:${id}`)}`,
    path: `/claim/${id}`,
  };
}
