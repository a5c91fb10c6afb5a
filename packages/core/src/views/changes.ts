import type { Derivation } from "../derive/derivation.ts";
import { allStandings } from "../derive/derivation.ts";
import type { Standing } from "../derive/standing.ts";
import { resolvePoint } from "../model/ground.ts";
import { disputesView, type DisputeView } from "./disputes.ts";
import type { FigureView } from "./figure.ts";
import { postRef, postsInOrder, type PostRef } from "./postref.ts";
import type { VoiceView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";
import { standsView, type StandsView } from "./standsnow.ts";

/** What moved between two moments: standing before (null: not said yet) and after. */
export type Move = { of: string; text: string; before: StandingView | null; after: StandingView };

/** A party's newest count before and after; null: none given. Never compared across voices. */
export type FigureMove = {
  label: string;
  group: string;
  voice: VoiceView | null;
  before: FigureView | null;
  after: FigureView | null;
};

/** What is there at the later moment and was not at the earlier one. */
export type ChangesView = {
  posts: PostRef[];
  moves: Move[];
  disputed: Move[];
  claims: number;
  /** Disputes that are there only after, those that stayed, and those that are no more. */
  newly: { dispute: DisputeView; before: StandingView | null }[];
  still: DisputeView[];
  settled: DisputeView[];
  /** What had been said before and stands otherwise now, in another word or with its time over. */
  changed: Move[];
  figures: FigureMove[];
  sources: { id: string; label: string }[];
};

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
  const [then, now] = [from ? disputesView(from) : [], disputesView(to)];
  const has = (list: readonly DisputeView[], id: string): boolean =>
    list.some((each) => each.id === id);
  return {
    posts: postsInOrder(to)
      .filter((post) => !from?.story.posts.has(post.id))
      .map(postRef),
    moves,
    disputed: moves.filter((move) => disputed(move.after) && !disputed(move.before)),
    claims: [...to.story.claims.keys()].filter((id) => !from?.story.claims.has(id)).length,
    newly: now
      .filter((each) => !has(then, each.id))
      .map((dispute) => {
        const was = before.get(dispute.standing.of);
        return { dispute, before: was ? standingView(was) : null };
      }),
    still: now.filter((each) => has(then, each.id)),
    settled: then.filter((each) => !has(now, each.id)),
    changed: moves.filter(
      ({ of, before: old, after }) =>
        old !== null &&
        !of.startsWith("claim:") &&
        (old.standing !== after.standing ||
          (after.flags.includes("time-passed") && !old.flags.includes("time-passed"))),
    ),
    figures: figureMoves(from, to),
    sources: [...to.story.sources.values()].flatMap(({ id, label }) =>
      from?.story.sources.has(id) ? [] : [{ id, label }],
    ),
  };
}

/** The parties' counts, and what they left open: before and after. */
function figureMoves(from: Derivation | null, to: Derivation): FigureMove[] {
  const before = from ? standsView(from).counts : [];
  const { counts, holes } = standsView(to);
  const was = (count: StandsView["counts"][number]): FigureView | null =>
    before.find((each) => each.label === count.label && each.voice?.id === count.voice?.id)
      ?.figure ?? null;
  return [
    ...counts
      .filter((count) => count.party)
      .map((count) => ({
        label: count.label,
        group: count.group,
        voice: count.voice,
        before: was(count),
        after: count.figure,
      })),
    ...holes.map(({ label, group, voice }) => ({
      label,
      group,
      voice,
      before: null,
      after: null,
    })),
  ];
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
