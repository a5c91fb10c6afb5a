import type { Post } from "../model/post.ts";
import type { Derivation } from "../derive/derivation.ts";
import { dayOf, whenWords } from "./dates.ts";
import { once } from "../log/once.ts";
import { inWords } from "./words.ts";

/** A post as others point to it: "Tue 29 Sept, post 14". */
export type PostRef = {
  id: string;
  headline: string;
  day: string;
  at: string;
  order: number;
  label: string;
};

/** A post as others name it. */
export function postRef(post: Post): PostRef {
  const day = whenWords(post.at);
  return {
    id: post.id,
    headline: post.headline,
    day,
    at: post.at,
    order: post.order,
    label: `${day}, post ${post.order}`,
  };
}

/** Posts in replay order, oldest first. */
export const postsInOrder: (derivation: Derivation) => readonly Post[] = (derivation) =>
  derivation.story.posts.all;

/** Where each post stands in replay order, from 0. */
export const postPlaces: (derivation: Derivation) => ReadonlyMap<string, number> = once(
  (derivation) => new Map(postsInOrder(derivation).map((post, place) => [post.id, place])),
);

/** The posts of each calendar day, oldest first. */
export const postsByDay: (derivation: Derivation) => ReadonlyMap<string, readonly Post[]> = once(
  (derivation) => Map.groupBy(postsInOrder(derivation), (post) => dayOf(post.at)),
);

/** The first post that cites a claim or event; with it the record became known. */
export const firstCiting = (
  derivation: Derivation,
  kind: "claim" | "event",
  id: string,
): Post | null => derivation.story.citedBy.get(`${kind}:${id}`)?.[0] ?? null;

/** How far a later post is from an earlier one, as far as the texts tell: an hour only where both have one. */
export function distance(from: Post, to: Post, posts: readonly Post[]): string {
  if (from.id === to.id) return "in the same report";
  const [a, b] = [posts.indexOf(from), posts.indexOf(to)];
  const apart = Math.abs(b - a);
  const way = b > a ? "later" : "earlier";
  if (from.at.includes("T") && to.at.includes("T")) {
    const minutes = Math.round(Math.abs(Date.parse(to.at) - Date.parse(from.at)) / 60_000);
    return minutes < 120 ? `${minutes} minutes ${way}` : `${Math.round(minutes / 60)} hours ${way}`;
  }
  if (dayOf(from.at) !== dayOf(to.at)) return `on ${whenWords(to.at, "day")}`;
  return apart === 1 ? `one post ${way}` : `${inWords(apart)} posts ${way}`;
}
