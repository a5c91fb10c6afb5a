import type { Derivation } from "../derive/derivation.ts";
import { similar } from "../text/similar.ts";
import { words } from "../text/words.ts";
import { actorView, type ActorView } from "../views/actor.ts";
import { standingRef } from "../views/body.ts";
import { claimView, type ClaimView } from "../views/claim.ts";
import { eventView, type EventView } from "../views/event.ts";
import { historyOf, type HistoryStep } from "../views/history.ts";
import { placeView, type PlaceView } from "../views/place.ts";
import { postView, type PostView } from "../views/post.ts";
import { sourceView, type SourceView } from "../views/source.ts";
import { listed } from "../views/words.ts";
import { withdrawnView, type WithdrawnView } from "../views/withdrawn.ts";

/* Every record of a story as one answer for programs: what the terminal prints with `--json` and what a site's API says. */

/** How a point came to stand as it stands, oldest first. */
export type PointHistory = { of: string; text: string; history: HistoryStep[] };

/** What is told of a record of each kind; the histories only to who asks for them. */
export type Told = {
  post: PostView;
  claim: ClaimView & { history?: HistoryStep[] };
  event: EventView & { histories?: PointHistory[] };
  actor: ActorView;
  place: PlaceView;
  source: SourceView;
};

/** Kinds of records that can be asked for by their id. */
export type Kind = keyof Told;

/** Instead of a record that is not there: what there is that sounds like it. */
export type NotFound = { error: "not found"; kind: Kind; id: string; near: string[] };

/** The ids of each kind of record, with what each is in words. */
export const NAMED: Record<
  Kind,
  (derivation: Derivation) => Iterable<[id: string, words: string]>
> = {
  post: ({ story }) => [...story.posts.values()].map(({ id, headline }) => [id, headline]),
  event: ({ story }) => [...story.events.values()].map(({ id, title }) => [id, title]),
  claim: ({ story }) => [...story.claims.values()].map(({ id, statement }) => [id, statement]),
  actor: ({ story }) => [...story.actors.values()].map(({ id, name }) => [id, name]),
  place: ({ story }) => [...story.places.values()].map(({ id, name }) => [id, name]),
  source: ({ story }) =>
    [...story.sources.values()].map(({ id, title, describes }) => [id, title ?? describes]),
};

export const KINDS = Object.keys(NAMED) as Kind[];

/** A statement with how the point that it stands for came to stand. */
function claimTold(derivation: Derivation, id: string, history: boolean): Told["claim"] | null {
  const view = claimView(derivation, id);
  const ref = view && history ? standingRef(derivation, view.id) : null;
  return view && (ref === null ? view : { ...view, history: historyOf(derivation, ref) });
}

/** An event with how each of its points came to stand. */
function eventTold(derivation: Derivation, id: string, history: boolean): Told["event"] | null {
  const view = eventView(derivation, id);
  if (!view || !history) return view;
  const histories = view.points.flatMap(({ ref, text, standing }) =>
    standing ? [{ of: ref, text, history: historyOf(derivation, ref) }] : [],
  );
  return { ...view, histories };
}

const VIEWS: {
  [K in Kind]: (derivation: Derivation, id: string, history: boolean) => Told[K] | null;
} = {
  post: postView,
  claim: claimTold,
  event: eventTold,
  actor: actorView,
  place: placeView,
  source: sourceView,
};

/** The ids, a few at most, of what has every word of a text in its id or its name, from its beginning on. */
function called(text: string, known: readonly (readonly [id: string, words: string])[]): string[] {
  const asked = words(text);
  const isCalled = (all: string): boolean => {
    const own = words(all);
    return asked.every((word) => own.some((each) => each.startsWith(word)));
  };
  const found = asked.length > 0 ? known.filter((each) => isCalled(each.join(" "))) : [];
  return found.slice(0, 3).map(([id]) => id);
}

/** What may have been meant by the id of a record that is not there: an id that is written like it, else a name with its words. */
export function notFound(derivation: Derivation, kind: Kind, id: string): NotFound {
  const [own] = id.split("#") as [string];
  const known = [...NAMED[kind](derivation)];
  const near = similar(
    own,
    known.map(([each]) => each),
  );
  return { error: "not found", kind, id, near: near.length > 0 ? near : called(own, known) };
}

/** Whether there is no such record, as the answer has it. */
export const isNotFound = (answer: object): answer is NotFound => "error" in answer;

/** That there is no such record, in words, and what may have been meant. */
export function notFoundWords(
  derivation: Derivation,
  { kind, id, near }: NotFound,
): [why: string, ...hint: string[]] {
  const isOf = (other: Kind): boolean =>
    [...NAMED[other](derivation)].some(([known]) => known === id);
  const others = KINDS.filter(isOf).map((other) => `${other}:${id}`);
  if (others.length > 0)
    return [`${kind}:${id} is not here; ${listed(others)} ${others.length > 1 ? "are" : "is"}.`];
  const none = derivation.story.asOf
    ? "It is not known at this moment, or there is none."
    : "There is none.";
  return [
    `${kind}:${id} is not here. ${none}`,
    ...(near.length > 0 ? [`Did you mean ${near.join(", ")}?`] : []),
  ];
}

/**
 * A record by its id (of a point, `event#point`, its event), as of the moment of the derivation; with `history`, a claim
 * or an event tells how it came to stand as it stands. What was withdrawn is told as that.
 */
export function recordOf<K extends Kind>(
  derivation: Derivation,
  kind: K,
  id: string,
  history = false,
): Told[K] | WithdrawnView | NotFound {
  const known = id.split("#")[0]!;
  return (
    VIEWS[kind](derivation, known, history) ??
    withdrawnView(derivation, kind, known) ??
    notFound(derivation, kind, id)
  );
}
