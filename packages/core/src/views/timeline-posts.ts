import type { Derivation } from "../derive/derivation.ts";
import { dayOf, whenWords } from "./dates.ts";
import { postsByDay, type PostRef } from "./postref.ts";
import { timelineView, type TimelineItem } from "./timeline.ts";

/** What one post is the first to tell. */
export type TimelinePost = { post: PostRef; items: TimelineItem[] };
/** A day of posts; `day` as `asOf` takes it. */
export type TimelinePostDay = { day: string; label: string; posts: TimelinePost[] };

/** The timeline by post: each event and statement under the post that told it first, whatever day it is about. */
export function timelinePostsView(derivation: Derivation): TimelinePostDay[] {
  const items = timelineView(derivation).flatMap((day) => day.items);
  const told = Map.groupBy(items, (item) => item.post?.id);
  return [...postsByDay(derivation)].flatMap(([day, posts]) => {
    const some = posts.flatMap(({ id, at }): TimelinePost[] => {
      const mine = told.get(id);
      return mine && dayOf(at) === day ? [{ post: mine[0]!.post!, items: mine }] : [];
    });
    return some.length > 0 ? [{ day, label: whenWords(day, "long"), posts: some }] : [];
  });
}
