import type { ActorId } from "../model/id.ts";
import type { Measure } from "../model/measure.ts";
import { isHole, minimumOf, type Modality } from "../model/value.ts";
import type { Derivation } from "../derive/derivation.ts";
import { measureKey } from "../derive/web.ts";
import { areIncompatible, type Figure } from "../derive/figures.ts";
import { voiceOf } from "../derive/voice.ts";
import { figureWindow } from "../story/evidence.ts";
import { chainOf, type ChainView } from "./chain.ts";
import { dayOf, whenWords } from "./dates.ts";
import { ledgerRow, type LedgerRow } from "./ledger.ts";
import { countedThing, episodeTitle, sideWords } from "./measure.ts";
import { holes } from "./figure-holes.ts";
import { DAY, measureOf, scaleOf } from "./figure-scale.ts";
import { once } from "./once.ts";
import { firstCiting, postRef, postsByDay, type PostRef } from "./postref.ts";
import { speakerOf, voiceView, type SpeakerView, type VoiceView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";
import { valueWords } from "./value.ts";

/** One figure as it is drawn and listed. `x` runs from 0 to 1 over the days of its group; null bounds draw no height. */
export type FigureView = {
  claim: string;
  statement: string;
  /** As printed. */
  words: string;
  /** In its shortest words: "at least 16". */
  short: string;
  modality: Modality;
  number: number | null;
  is: Figure["value"]["is"];
  derived: boolean;
  partial: boolean;
  /** Filled dot, open dot, apart from the line, or a word without height. */
  drawn: "newest" | "superseded" | "out-of-order" | "apart" | "hole";
  x: number;
  span: [number, number];
  when: string;
  speaker: SpeakerView;
  standing: StandingView;
  deniedBy: LedgerRow[];
  incompatible: { claim: string; short: string; speaker: SpeakerView }[];
  chain: ChainView;
  post: PostRef | null;
};

/** One measure as one voice counts it. A series without figures is a hole: nobody gave what it would show. */
export type SeriesView = {
  measure: string;
  title: string;
  about: string;
  /** Whose: the side by name, with the place where the measure has one. */
  side: string;
  voice: VoiceView | null;
  party: boolean;
  /** The party that is counted, whoever counts; null where the text names no side. */
  counted: VoiceView | null;
  figures: FigureView[];
  hole: string | null;
};

/** Series of one thing in one episode, on one scale. `id` is its anchor, such as `killed-soldiers`. */
export type FigureGroup = {
  id: string;
  title: string;
  episode: string;
  days: { x: number; label: string }[];
  max: number;
  series: SeriesView[];
};

function drawn(standing: StandingView, figure: Figure): FigureView["drawn"] {
  if (isHole(figure.value)) return "hole";
  if (standing.flags.includes("out-of-order")) return "out-of-order";
  if (standing.standing === "superseded") return "superseded";
  return figure.value.is === "cumulative" || figure.value.is === "stock" ? "newest" : "apart";
}

function figureView(
  derivation: Derivation,
  figure: Figure,
  scale: { from: number; to: number },
  peers: readonly Figure[],
): FigureView {
  const { story } = derivation;
  const standing = derivation.standing(`claim:${figure.id}`);
  const window = figureWindow(story, figure);
  const at = (time: number): number =>
    Math.min(1, Math.max(0, (time - scale.from) / (scale.to - scale.from)));
  const post = firstCiting(derivation, "claim", figure.id);
  // A live blog's posts are told by number: their order spreads them over their day, and no hour is made up.
  const ofDay = (post && postsByDay(derivation).get(dayOf(post.at))) ?? [];
  const whole = window.to - window.from >= DAY;
  const within = post && whole ? (ofDay.indexOf(post) + 1) / (ofDay.length + 1) : 0.5;
  // Of a window of several days the mark stands on the last, by which it was said; `span` shows the rest.
  const end = Math.min(window.to, scale.to);
  const day = { from: Math.max(window.from, scale.from, end - DAY), to: end };
  const view = standingView(standing);
  return {
    claim: figure.id,
    statement: figure.statement,
    words: figure.value.words,
    short: valueWords(figure.value),
    modality: figure.value.modality,
    number: figure.value.number ?? null,
    is: figure.value.is,
    derived: figure.value.derived,
    partial: figure.value.partial,
    drawn: drawn(view, figure),
    x: at(day.from + within * (day.to - day.from)),
    span: [at(window.from), at(window.to)],
    when: when(derivation, figure),
    speaker: speakerOf(story, figure),
    standing: view,
    deniedBy: standing.denying.map((use) =>
      ledgerRow(derivation, use.claim, use.implied, "denies"),
    ),
    incompatible: peers
      .filter((other) => areIncompatible(story, figure, other))
      .map((other) => ({
        claim: other.id,
        short: valueWords(other.value),
        speaker: speakerOf(story, other),
      })),
    chain: chainOf(story, figure),
    post: post && postRef(post),
  };
}

/** A figure's time in words: its own as-of phrase, else when it was said, else the date of the text (rule T1). */
function when(derivation: Derivation, figure: Figure): string {
  if (figure.value.asOf) return whenWords(figure.value.asOf);
  if (figure.said) return whenWords(figure.said);
  const published = derivation.story.sources.get(figure.appearances[0]!.source)?.published;
  return published ? `Printed ${whenWords(published)}` : "Day not given";
}

const METRICS = ["killed", "wounded", "missing", "captured"];
const CATEGORIES = ["soldiers", "civilians"];
const rank = (list: readonly string[], word: string): number =>
  list.includes(word) ? list.indexOf(word) : list.length;

/** Every figure of a story, grouped by what is counted; newest episode first, the dead before the wounded, sides in neutral order. */
export const figuresView: (derivation: Derivation) => FigureGroup[] = once((derivation) => {
  const { story } = derivation;
  const groups = new Map<string, { measure: Measure; figures: Figure[] }>();
  for (const figures of derivation.measures.values()) {
    const measure = measureOf(derivation, figures[0]!);
    const key = `${measure.episode} ${measure.metric} ${measure.category}`;
    const group = groups.get(key);
    if (group) group.figures.push(...figures);
    else groups.set(key, { measure, figures: [...figures] });
  }
  const episodes = story.record.episodes.map((episode) => episode.id as string).toReversed();
  return [...groups.values()]
    .sort(
      (a, b) =>
        rank(episodes, a.measure.episode) - rank(episodes, b.measure.episode) ||
        rank(METRICS, a.measure.metric) - rank(METRICS, b.measure.metric) ||
        rank(CATEGORIES, a.measure.category) - rank(CATEGORIES, b.measure.category) ||
        (countedThing(a.measure) < countedThing(b.measure) ? -1 : 1),
    )
    .map(({ measure, figures }) => groupView(derivation, measure, figures));
});

function groupView(derivation: Derivation, measure: Measure, figures: Figure[]): FigureGroup {
  const { story } = derivation;
  const scale = scaleOf(derivation, figures);
  const series = new Map<string, SeriesView>();
  for (const figure of figures) {
    const own = measureOf(derivation, figure);
    const voice = voiceOf(story, figure);
    const key = `${voice?.id ?? "nobody"} ${own.side} ${own.place ?? ""} ${own.since ?? ""}`;
    const peers = (derivation.measures.get(measureKey(own)) ?? []).filter(
      (other) => other !== figure,
    );
    const view = figureView(derivation, figure, scale, peers);
    const found = series.get(key);
    if (found) found.figures.push(view);
    else series.set(key, { ...seriesHead(derivation, own, figure), figures: [view], hole: null });
  }
  for (const each of series.values()) {
    each.figures.sort((a, b) => a.x - b.x || (a.number ?? 0) - (b.number ?? 0));
    if (each.figures.every((figure) => figure.drawn === "hole")) each.hole = "None given";
  }
  const list = [...series.values(), ...holes(derivation, measure, [...series.values()])].sort(
    (a, b) =>
      Number(b.party) - Number(a.party) ||
      Number(b.about.startsWith("own")) - Number(a.about.startsWith("own")) ||
      (a.title < b.title ? -1 : 1),
  );
  return {
    id: `${measure.metric}-${measure.category}${story.record.episodes.at(-1)?.id === measure.episode ? "" : `-${measure.episode}`}`,
    title: countedThing(measure),
    episode: episodeTitle(story, measure),
    days: scale.days,
    max: Math.max(
      1,
      ...figures
        .filter((figure) => !isHole(figure.value))
        .map((figure) => minimumOf(figure.value) ?? 0),
    ),
    series: list,
  };
}

function seriesHead(
  derivation: Derivation,
  measure: Measure,
  figure: Figure,
): Omit<SeriesView, "figures" | "hole"> {
  const { story } = derivation;
  const voice = voiceOf(story, figure);
  const view = voice?.actor ? voiceView(story, voice.actor) : null;
  const isParty = (id: string | undefined): boolean =>
    story.record.parties.some((party) => party.actor === id);
  const place = measure.place && story.places.get(measure.place)?.name;
  const about =
    measure.side !== "unstated" && voice?.id === measure.side
      ? "own side"
      : `on ${sideWords(story, measure)}`;
  return {
    measure: `${measure.metric}|${measure.category}|${measure.side}|${measure.place ?? ""}`,
    title: view?.name ?? speakerOf(story, figure).name,
    side: [sideWords(story, measure), ...(place ? [`in ${place}`] : [])].join(", "),
    about: [
      about,
      ...(place ? [`in ${place}`] : []),
      ...(measure.since ? [`from ${whenWords(measure.since)}`] : []),
    ].join(", "),
    voice: view,
    party: isParty(voice?.id),
    counted: isParty(measure.side) ? voiceView(story, measure.side as ActorId) : null,
  };
}
