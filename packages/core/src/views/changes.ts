import type { Derivation } from "../derive/derivation.ts";
import { allStandings } from "../derive/derivation.ts";
import type { StandingWord } from "../derive/standing.ts";
import type { ClaimId } from "../model/id.ts";
import { resolvePoint } from "../model/ground.ts";
import { splitRef, type PointRef } from "../model/ref.ts";
import { changedDisputes, type ChangedDisputes } from "./changed-disputes.ts";
import { changedFigures, type ChangedFigures } from "./changed-figures.ts";
import { postRef, postsInOrder, type PostRef } from "./postref.ts";
import { standingView, type StandingView } from "./standing.ts";

/** What moved between two moments: standing before (null: not said yet) and after. `event` is the title of the event that a point belongs to. */
export type Move = {
  of: string;
  text: string;
  event: string | null;
  before: StandingView | null;
  after: StandingView;
};

/** What is there at the later moment and was not at the earlier one. */
export type ChangesView = {
  /** In replay order. */
  posts: PostRef[];
  /** The key ones among them, newest first, five at most. */
  keyPosts: PostRef[];
  /** Posts that stood at both moments and were edited or withdrawn between them, newest first, with the reason. */
  revised: { post: PostRef; note: string | null; retracted: boolean }[];
  sources: { id: string; label: string }[];
  disputes: ChangedDisputes;
  /** Every standing in other words than before, or new. */
  moves: Move[];
  /** Of them what had been said before and stands otherwise now, in another word or with its time over; no dispute told above. */
  changed: Move[];
  figures: ChangedFigures;
};

/** What changed from one moment to a later one of the same log. Null: from before its first record. */
export function changesView(from: Derivation | null, to: Derivation): ChangesView {
  const moves = movesOf(from, to);
  const disputes = changedDisputes(from, to);
  const told = toldIn(to, disputes);
  const posts = postsInOrder(to).filter((post) => !from?.story.posts.has(post.id));
  return {
    posts: posts.map(postRef),
    keyPosts: posts
      .filter((post) => post.key)
      .toReversed()
      .slice(0, 5)
      .map(postRef),
    revised: revisedIn(from, to),
    sources: [...to.story.sources.values()].flatMap(({ id, label }) =>
      from?.story.sources.has(id) ? [] : [{ id, label }],
    ),
    disputes,
    moves,
    changed: moves
      .filter(
        ({ of, before, after }) =>
          before !== null &&
          !of.startsWith("claim:") &&
          !told.has(of) &&
          (before.standing !== after.standing ||
            (after.flags.includes("time-passed") && !before.flags.includes("time-passed"))),
      )
      .toSorted((a, b) => weight(a) - weight(b)),
    figures: changedFigures(from, to),
  };
}

function revisedIn(from: Derivation | null, to: Derivation): ChangesView["revised"] {
  const stood = from ? postsInOrder(from).toReversed() : [];
  return stood.flatMap((post) => {
    const key = `post:${post.id}`;
    const versions = to.story.versions.get(key) ?? [];
    const last = versions.at(-1);
    if (!last || versions.length === from?.story.versions.get(key)?.length) return [];
    const now = to.story.posts.get(post.id) ?? post;
    return [{ post: postRef(now), note: last.note, retracted: last.record === null }];
  });
}

/** Whether nothing at all is otherwise. */
export const isUnchanged = (view: ChangesView): boolean =>
  [
    view.posts,
    view.revised,
    view.sources,
    view.moves,
    view.disputes.shifted,
    view.disputes.settled,
    view.figures.moved,
  ].every((list) => list.length === 0);

function movesOf(from: Derivation | null, to: Derivation): Move[] {
  const before = new Map(
    (from ? allStandings(from) : []).map((standing) => [standing.of, standing]),
  );
  return allStandings(to).flatMap((standing): Move[] => {
    const was = before.get(standing.of);
    const [old, now] = [was ? standingView(was) : null, standingView(standing)];
    return old?.text === now.text
      ? []
      : [{ ...textOf(to, standing.of), of: standing.of, before: old, after: now }];
  });
}

/** What the disputes tell already: their own points, and those that cannot hold beside a new one. */
function toldIn({ points }: Derivation, { newly, shifted, settled }: ChangedDisputes): Set<string> {
  const own = [...newly, ...shifted, ...settled].map(({ dispute }) => dispute.standing.of);
  const rivals = newly.flatMap(({ dispute }) =>
    [...(points.get(dispute.ref as PointRef)?.excludes ?? [])].map((ref) => {
      const node = points.get(ref);
      return node?.core ? node.event.id : ref;
    }),
  );
  return new Set([...own, ...rivals]);
}

const FIRST: readonly StandingWord[] = [
  "contested",
  "denied",
  "retracted",
  "acknowledged",
  "expected",
];

/** What is or was against somebody's word comes first, then what was admitted, then what time has passed by. */
const weight = ({ before, after }: Move): number =>
  Math.min(
    ...[after, before].map((view) =>
      view && FIRST.includes(view.standing) ? FIRST.indexOf(view.standing) : FIRST.length,
    ),
  );

/** What a standing is of, in words: the title of an event, a point with the title of its event, or a figure's statement. */
export function textOf({ story }: Derivation, of: string): Pick<Move, "text" | "event"> {
  if (of.startsWith("claim:"))
    return { text: story.claims.get(of.slice(6) as ClaimId)?.statement ?? of, event: null };
  const { event, point } = splitRef(of);
  const title = story.events.get(event)?.title ?? of;
  const text = point && resolvePoint(story.events, of)?.point.text;
  return text ? { text, event: title } : { text: title, event: null };
}
