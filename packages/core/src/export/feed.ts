import type { Derivation } from "../derive/derivation.ts";
import type { Post } from "../model/post.ts";
import { headView } from "../views/head.ts";
import { viewPost } from "../views/post.ts";
import { postRef, postsInOrder } from "../views/postref.ts";
import type { Withdrawn } from "../story/story.ts";
import { addressesOf, type Addresses } from "./addresses.ts";
import { postContent, withdrawnContent } from "./feed-content.ts";
import type { Markup } from "./markup.ts";
import { lastRecorded, recorded } from "./recorded.ts";

/** A story as a feed has it, whatever the format. Times are those of the log, RFC 3339 in UTC. */
export type Feed = {
  title: string;
  subtitle: string;
  language: string;
  licence: string;
  /** Of the site that publishes it. */
  origin: string;
  /** Of the live page; it is the feed's identity too. */
  page: string;
  address: Addresses;
  updated: string;
  entries: FeedEntry[];
};

/** A post. `id` is the absolute address that it keeps for good; `address` is that of the moment. */
export type FeedEntry = {
  id: string;
  address: string;
  title: string;
  topic: string;
  published: string;
  updated: string;
  content: Markup[];
};

/** Entries of a feed at most: a reader who comes back after days still finds all of them. */
const SIZE = 50;

/**
 * The posts of a story, the one touched last first: a corrected post comes up again, and one that was taken out stays
 * with a word that says so. Among posts that the log took together, the newest stands first.
 */
export function feedOf(derivation: Derivation, origin: string): Feed {
  const { story } = derivation;
  const head = headView(derivation);
  const address = addressesOf(story, origin);
  const gone = [...story.withdrawn.values()].filter(({ kind }) => kind === "post");
  const posts = [...gone.map(({ record }) => record as Post), ...postsInOrder(derivation)];
  const reasons = new Map<string, Withdrawn>(gone.map((each) => [each.record.id, each]));
  const newest = posts
    .map((post) => ({ post, times: recorded(story, "post", post.id)! }))
    .toReversed()
    .toSorted((a, b) => Date.parse(b.times.last) - Date.parse(a.times.last))
    .slice(0, SIZE);
  return {
    title: head.asOf ? `${head.title}, as of ${head.asOf.label}` : head.title,
    subtitle: head.standfirst,
    language: head.language,
    licence: head.licence,
    origin,
    page: address(""),
    address,
    updated: lastRecorded(story),
    entries: newest.map(({ post, times }): FeedEntry => {
      const reason = reasons.get(post.id);
      return {
        id: `${origin}/${story.record.id}/post/${post.id}`,
        address: address(`/post/${post.id}`),
        title: reason ? `Withdrawn: ${post.headline}` : post.headline,
        topic: post.topic,
        published: times.first,
        updated: times.last,
        content: reason
          ? withdrawnContent(postRef(post), reason.note)
          : postContent(viewPost(derivation, post), address),
      };
    }),
  };
}
