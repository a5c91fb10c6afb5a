import type { Derivation } from "../derive/derivation.ts";
import { allStandings } from "../derive/derivation.ts";
import type { Standing } from "../derive/standing.ts";
import { resolvePoint } from "../story/story.ts";
import { postRef, postsInOrder, type PostRef } from "./postref.ts";
import { standingView, type StandingView } from "./standing.ts";

/** What moved between two moments: standing before (null: not said yet) and after. */
export type Move = { of: string; text: string; before: StandingView | null; after: StandingView };

export type ChangesView = { posts: PostRef[]; moves: Move[]; disputed: Move[]; claims: number };

/** What changed from one moment to a later one of the same log. */
export function changesView(from: Derivation | null, to: Derivation): ChangesView {
  const before = new Map(
    (from ? allStandings(from) : []).map((standing) => [standing.of, standing]),
  );
  const moves = allStandings(to).flatMap((standing): Move[] => {
    const was = before.get(standing.of);
    const [old, now] = [was ? standingView(was) : null, standingView(standing)];
    return old?.text === now.text
      ? []
      : [{ of: standing.of, text: textOf(to, standing), before: old, after: now }];
  });
  const disputed = (view: StandingView | null): boolean =>
    view?.standing === "contested" || view?.standing === "denied";
  return {
    posts: postsInOrder(to)
      .filter((post) => !from?.story.posts.has(post.id))
      .map(postRef),
    moves,
    disputed: moves.filter((move) => disputed(move.after) && !disputed(move.before)),
    claims: [...to.story.claims.keys()].filter((id) => !from?.story.claims.has(id)).length,
  };
}

/** What a standing is of, in words: the point, the figure's statement, or the title of a speech act. */
export function textOf(derivation: Derivation, standing: Standing): string {
  const { story } = derivation;
  if (standing.of.startsWith("claim:"))
    return story.claims.get(standing.of.slice(6) as never)?.statement ?? standing.of;
  const meant = resolvePoint(story.events, standing.of);
  if (!standing.of.includes("#") || !meant)
    return story.events.get(standing.of as never)?.title ?? standing.of;
  return meant.point.text;
}
