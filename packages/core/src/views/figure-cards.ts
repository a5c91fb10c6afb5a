import type { FigureView } from "./figure.ts";
import type { FigureGroup, SeriesView } from "./figures.ts";

/** Another voice's newest count of the same. */
export type Ghost = { figure: FigureView; who: string };

/** One chart's worth: a series, and what the same voice tells beside it that has no place on its line. */
export type Card = { series: SeriesView; beside: FigureView[]; ghosts: Ghost[] };

/** A group as it is shown: a card for each party's count and hole, the counts of others in a list. */
export type ShownGroup = { group: FigureGroup; cards: Card[]; others: SeriesView[] };

/** An addition and a single case are no points of a line. */
export const isBeside = ({ is }: FigureView): boolean => is === "increment" || is === "incident";

/** A line joins what the voice's newest count replaced. What is superseded and not certainly earlier stays apart. */
export const isJoined = (figure: FigureView): boolean =>
  figure.number !== null &&
  (figure.drawn === "newest" || figure.drawn === "superseded") &&
  figure.is !== "incident" &&
  figure.is !== "total";

/** Of a hole that somebody else reports, the party is named whose count it would be. */
export const whose = ({ series }: Card): SeriesView["voice"] =>
  series.hole ? (series.counted ?? series.voice) : series.voice;

/** A word such as "hundreds" has no height, and what stands beside has none on it: they stretch no scale. */
export const scaled = (group: FigureGroup): FigureGroup => ({
  ...group,
  max: Math.max(
    1,
    ...group.series.flatMap(({ figures }) => figures.map((figure) => figure.number ?? 0)),
  ),
});

/** What other voices put the very same at, newest of each: shown in grey, joined to nothing. */
const ghostsOf = (group: FigureGroup, series: SeriesView): Ghost[] =>
  group.series
    .filter((other) => other !== series && other.measure === series.measure)
    .flatMap((other) =>
      other.figures
        .filter((figure) => figure.drawn === "newest" && figure.number !== null)
        .map((figure) => ({ figure, who: other.title })),
    );

/** Which counts of a group have a chart each, in neutral order, and which are only listed. */
export function shownGroup(group: FigureGroup): ShownGroup {
  // A line needs two counts of one voice; a party has its chart in any case.
  const own = group.series.filter(
    (series) =>
      series.party ||
      (series.hole && series.counted) ||
      series.figures.filter((figure) => !isBeside(figure)).length > 1,
  );
  const cards: Card[] = own.map((series) => ({
    series: { ...series, figures: series.figures.filter((figure) => !isBeside(figure)) },
    ghosts: ghostsOf(group, series),
    beside: series.figures.filter(isBeside),
  }));
  // A voice that tells single cases and gives no total has one card: the hole, and the cases under it.
  const holes = cards.filter(({ series }) => series.hole);
  const kept = cards.filter((card) => {
    if (card.series.hole || card.series.figures.length > 0) return true;
    const hole = holes.find(({ series }) => series.voice?.id === card.series.voice?.id);
    hole?.beside.push(...card.beside);
    return !hole;
  });
  const name = (card: Card): string => whose(card)?.name ?? card.series.title;
  const rank = ({ series }: Card): number =>
    Number(!series.hole && !series.about.startsWith("own"));
  return {
    group: scaled(group),
    cards: kept
      .map((card) =>
        // Cases alone, and no hole that they could stand under: they are drawn after all.
        card.series.hole || card.series.figures.length > 0
          ? card
          : { ...card, series: { ...card.series, figures: card.beside }, beside: [] },
      )
      .toSorted((a, b) => rank(a) - rank(b) || (name(a) < name(b) ? -1 : 1)),
    others: group.series.filter((series) => !own.includes(series)),
  };
}
