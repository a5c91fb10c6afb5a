import { isSpeechAct } from "../model/event.ts";
import type { ClaimId } from "../model/id.ts";
import { refsOf, resolvePoint } from "../model/ground.ts";
import { splitRef } from "../model/ref.ts";
import type { State } from "../log/state.ts";
import type { AsOf, Cutoff } from "../story/asof.ts";
import { asked } from "../story/lines.ts";
import { storyAt, type Story } from "../story/story.ts";
import { ofFigure, ofPoint, ofSpeechAct } from "./cases.ts";
import { isFigure } from "./figures.ts";
import type { Standing } from "./standing.ts";
import { webOf, type Web } from "./web.ts";

/** All that can be asked of a story as of a moment. Lazy: each answer is worked out once, when it is first asked for. */
export type Derivation = Web & {
  state: State;
  /** Standing of `event`, `event#point` or `claim:ID` (a figure). Throws a RangeError for what has none. */
  standing: (ref: string) => Standing;
  /** Whether `standing` has an answer: quantity points, and claims without a value, have none. */
  has: (ref: string) => boolean;
  /** The same log as of another moment; null before its first record. */
  at: (cutoff: Cutoff) => Derivation | null;
};

/** Derives from a state as of a moment (null: the end of the record). Null if the log holds no story by then. */
export function derive(state: State, asOf: AsOf | null = null): Derivation | null {
  const story = storyAt(state, asOf);
  return story && deriveStory(state, story);
}

function work(ref: string, web: Web): Standing | null {
  const { story } = web;
  if (ref.startsWith("claim:")) {
    const claim = story.claims.get(ref.slice(6) as ClaimId);
    return claim && isFigure(claim) ? ofFigure(web, claim) : null;
  }
  const { event: id, point } = splitRef(ref);
  const event = story.events.get(id);
  if (event && isSpeechAct(event) && (point === null || point === event.points[0]?.id))
    return ofSpeechAct(web, event);
  const meant = resolvePoint(story.events, ref);
  const node = meant && web.points.get(meant.ref);
  if (!node || node.point.kind === "quantity") return null;
  return ofPoint(web, node, node.core ? id : node.ref);
}

const standingsOf = asked(work);

function deriveStory(state: State, story: Story): Derivation {
  const web = webOf(story);
  const standings = standingsOf(story.lines);
  const find = (ref: string): Standing | null => standings.at(ref, web);

  return {
    ...web,
    state,
    has: (ref) => find(ref) !== null,
    standing(ref) {
      const made = find(ref);
      if (!made)
        throw new RangeError(
          `no standing of ${ref}: name an event, event#point, or claim:ID of a figure`,
        );
      return made;
    },
    at: (cutoff) => atMoment(state, cutoff),
  };
}

const moments = new WeakMap<State, Map<string, Derivation | null>>();

/* Histories ask for the same few moments again and again. */
function atMoment(state: State, cutoff: Cutoff): Derivation | null {
  const cache = moments.get(state) ?? new Map<string, Derivation | null>();
  moments.set(state, cache);
  const key = `${state.last?.seq} ${cutoff.end} ${cutoff.step} ${cutoff.seq}`;
  if (!cache.has(key)) {
    if (cache.size >= 64) cache.delete(cache.keys().next().value!);
    cache.set(key, derive(state, { text: "", cutoff }));
  }
  return cache.get(key) ?? null;
}

/** Every standing of a story: each event, each further point that has one, each figure. In the order of the records. */
export function allStandings(derivation: Derivation): Standing[] {
  const { story } = derivation;
  const refs: string[] = [];
  for (const event of story.events.values()) {
    refs.push(event.id);
    refs.push(...refsOf(event).slice(1));
  }
  for (const claim of story.claims.values()) if (isFigure(claim)) refs.push(`claim:${claim.id}`);
  return refs.filter((ref) => derivation.has(ref)).map((ref) => derivation.standing(ref));
}
