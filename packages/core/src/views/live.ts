import type { Derivation } from "../derive/derivation.ts";
import type { Post } from "../model/post.ts";
import { instantWords } from "./dates.ts";
import { headView, type HeadView } from "./head.ts";
import type { Moment } from "./moments.ts";
import { viewPost, type PostView } from "./post.ts";
import { postsInOrder } from "./postref.ts";
import { standsView, type StandsView } from "./standsnow.ts";
import { stripView, type StripView } from "./strip.ts";
import { allPosts } from "./withdrawn.ts";

/** A post that the editor took out: it stays, visibly withdrawn, and nothing is derived from it. */
export type WithdrawnPost = {
  id: string;
  headline: string;
  note: string | null;
  /** When the log took that entry, in words of the story's zone. */
  recorded: string;
  /** The post of the page that it stands before, as it stood in the feed; null where it stands last. */
  before: string | null;
};

/** The live page: posts of one page, and what stands around them. */
export type LiveView = {
  head: HeadView;
  strip: StripView;
  stands: StandsView;
  posts: PostView[];
  withdrawn: WithdrawnPost[];
  page: { older: string | null; newer: string | null; of: number; number: number };
  order: "newest" | "oldest";
};

/** Which posts of the live page to show. */
export type LiveOptions = {
  order?: "newest" | "oldest";
  size?: number;
  /** The id of the page's newest post; none for the newest page. */
  until?: string | null;
  /** Only these posts, such as the hits of a query. */
  only?: ReadonlySet<string> | null;
  /** The moments of the log, for the strip's days after an as-of. */
  moments?: readonly Moment[];
};

/** The withdrawn posts of a page, as it shows them: each goes with the post before it in replay order. */
function withdrawnOf(
  derivation: Derivation,
  page: readonly Post[],
  oldest: boolean,
  order: "newest" | "oldest",
): WithdrawnPost[] {
  const shown = new Set(page);
  let here = oldest;
  const feed = allPosts(derivation).filter(({ post, withdrawn }) => {
    if (!withdrawn) here = shown.has(post);
    return here;
  });
  if (order === "newest") feed.reverse();
  return feed.flatMap(({ post, withdrawn }, at) => {
    if (!withdrawn) return [];
    const { note = null, recordedAt } = derivation.story.withdrawn.get(`post:${post.id}`)!;
    return [
      {
        id: post.id,
        headline: post.headline,
        note,
        recorded: instantWords(recordedAt, derivation.story.record.zone),
        before: feed.slice(at).find((each) => !each.withdrawn)?.post.id ?? null,
      },
    ];
  });
}

/**
 * Posts in pages counted from the oldest, so that a page never shifts: the remainder is on the newest page.
 * `until` names a page by its last post in replay order; an id that is none falls back to the newest page.
 */
export function liveView(derivation: Derivation, options: LiveOptions = {}): LiveView {
  const { order = "newest", size = 20, until = null, only = null, moments = [] } = options;
  const all = postsInOrder(derivation).filter((post) => !only || only.has(post.id));
  const pages: (typeof all)[] = [];
  for (let from = 0; from < all.length; from += size) pages.push(all.slice(from, from + size));
  // A newest page of a few posts would look empty: it keeps the page before with it.
  if (pages.length > 1 && pages.at(-1)!.length < size / 2)
    pages.splice(-2, 2, [...pages.at(-2)!, ...pages.at(-1)!]);
  const named =
    until === null ? -1 : pages.findIndex((page) => page.some((post) => post.id === until));
  const index = named < 0 ? pages.length - 1 : named;
  const page = pages[index] ?? [];
  const posts = page.map((post) => viewPost(derivation, post));
  return {
    head: headView(derivation),
    strip: stripView(derivation, moments),
    stands: standsView(derivation),
    posts: order === "newest" ? posts.toReversed() : posts,
    withdrawn: only ? [] : withdrawnOf(derivation, page, index === 0, order),
    page: {
      older: pages[index - 1]?.at(-1)?.id ?? null,
      newer: index + 1 < pages.length - 1 ? (pages[index + 1]!.at(-1)!.id as string) : null,
      of: pages.length,
      number: pages.length - index,
    },
    order,
  };
}
