import { figuresView, type FigureGroup, type SeriesView } from "@claimline/core/views/figures";
import type { Card } from "../components/figure-card.tsx";
import type { Ask } from "./page.ts";

/** A group as its page shows it: a card for each party's count and hole, the counts of others in a list. */
export type ShownGroup = { group: FigureGroup; cards: Card[]; others: SeriesView[] };
export type FiguresPage = { groups: ShownGroup[]; earlier: FigureGroup[] };

/** An addition and a single case are no points of a line. */
export const isBeside = ({ is }: SeriesView["figures"][number]): boolean =>
  is === "increment" || is === "incident";

/** A word such as "hundreds" has no height, and what stands beside has none on it: they stretch no scale. */
const scaled = (group: FigureGroup): FigureGroup => ({
  ...group,
  max: Math.max(
    1,
    ...group.series.flatMap(({ figures }) => figures.map((figure) => figure.number ?? 0)),
  ),
});

/** What other voices put the very same at, newest of each: shown in grey, joined to nothing. */
const ghostsOf = (group: FigureGroup, series: SeriesView): Card["ghosts"] =>
  group.series
    .filter((other) => other !== series && other.measure === series.measure)
    .flatMap((other) =>
      other.figures
        .filter((figure) => figure.drawn === "newest" && figure.number !== null)
        .map((figure) => ({ figure, who: other.title })),
    );

function shownGroup(group: FigureGroup): ShownGroup {
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
  const name = ({ series }: Card): string =>
    (series.hole ? (series.counted ?? series.voice) : series.voice)?.name ?? series.title;
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

/** The newest episode in charts; what lies before it in tables alone. */
export function figuresPage({ derivation }: Ask): FiguresPage {
  const all = figuresView(derivation);
  const newest = all[0]?.episode;
  return {
    groups: all.filter((group) => group.episode === newest).map(shownGroup),
    earlier: all.filter((group) => group.episode !== newest).map(scaled),
  };
}
