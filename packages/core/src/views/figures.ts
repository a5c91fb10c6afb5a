import type { ActorId } from "../model/id.ts";
import type { Measure } from "../model/measure.ts";
import { isHole, minimumOf } from "../model/value.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { Figure } from "../derive/figures.ts";
import { voiceOf } from "../derive/voice.ts";
import { measureKey } from "../derive/web.ts";
import { whenWords } from "./dates.ts";
import { viewFigure, type FigureView } from "./figure.ts";
import { holes } from "./figure-holes.ts";
import { measureOf, scaleOf } from "./figure-scale.ts";
import { countedThing, episodeTitle, sideWords } from "./measure.ts";
import { once } from "../log/once.ts";
import { speakerOf, voiceView, type VoiceView } from "./speaker.ts";

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

/** Series of one thing in one episode, on one scale. `id` is its anchor, such as `killed-soldiers-july-2020`: the same at every moment. */
export type FigureGroup = {
  id: string;
  title: string;
  episode: string;
  days: { x: number; label: string }[];
  max: number;
  series: SeriesView[];
};

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
      (other) => other.id !== figure.id,
    );
    const view = viewFigure(derivation, figure, scale, peers);
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
    id: `${measure.metric}-${measure.category}-${measure.episode}`,
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
