import type { ChangesView } from "./changes.ts";

/** The first of what changed, in the order in which it is told as a table: disputes, standings, figures, posts, sources. */
export function firstChanges(view: ChangesView, limit: number): ChangesView {
  let left = limit;
  const some = <T>(list: readonly T[]): T[] => {
    const first = list.slice(0, left);
    left -= first.length;
    return first;
  };
  // They are taken one after the other, as they stand here.
  const newly = some(view.disputes.newly);
  const shifted = some(view.disputes.shifted);
  const settled = some(view.disputes.settled);
  const changed = some(view.changed);
  const moved = some(view.figures.moved);
  const posts = some(view.posts);
  const revised = some(view.revised);
  const sources = some(view.sources);
  return {
    ...view,
    disputes: { ...view.disputes, newly, shifted, settled },
    changed,
    figures: { ...view.figures, moved },
    posts,
    revised,
    sources,
  };
}
