import type { Derivation } from "../derive/derivation.ts";
import type { FigureView } from "./figure.ts";
import { figuresView, type FigureGroup, type SeriesView } from "./figures.ts";
import type { VoiceView } from "./speaker.ts";

/**
 * A voice's newest count before and after; null: none given, or given no more. `also` are counts that came in between
 * and are not the newest. Never compared across voices.
 */
export type FigureMove = {
  label: string;
  group: string;
  voice: VoiceView | null;
  /** Who counts, by name. */
  who: string;
  before: FigureView | null;
  after: FigureView | null;
  also: FigureView[];
};

/** What moved, and the parties' newest counts that did not. What nobody gives at either moment is no change. */
export type ChangedFigures = { moved: FigureMove[]; same: FigureMove[] };

type Row = { group: FigureGroup; series: SeriesView };

const rowsOf = (derivation: Derivation | null): Map<string, Row> =>
  new Map(
    (derivation ? figuresView(derivation) : []).flatMap((group) =>
      group.series.map((series) => [
        [group.id, series.measure, series.about, series.voice?.id ?? series.title].join("|"),
        { group, series },
      ]),
    ),
  );

const newest = (row: Row | undefined): FigureView | null =>
  row?.series.figures.findLast((figure) => figure.drawn === "newest") ?? null;

/** A corrected count is of the same claim, and so is one that stands otherwise now. */
const differs = (a: FigureView | null, b: FigureView | null): boolean =>
  a?.claim !== b?.claim || a?.words !== b?.words || a?.standing.text !== b?.standing.text;

/** The counts of two moments of one log, parties first, each measure in the order of the page of figures. */
export function changedFigures(from: Derivation | null, to: Derivation): ChangedFigures {
  const [then, now] = [rowsOf(from), rowsOf(to)];
  const isNew = (figure: FigureView): boolean => !from?.story.claims.has(figure.claim as never);
  const [latest] = [...now.values()].map(({ group }) => group.episode);
  const rows: { move: FigureMove; moved: boolean; party: boolean; current: boolean }[] = [];
  for (const [key, row] of new Map([...now, ...then])) {
    const { group, series } = now.get(key) ?? row;
    const [before, after] = [newest(then.get(key)), newest(now.get(key))];
    const head = {
      label: `${group.title}, ${series.side}`,
      group: group.id,
      voice: series.voice,
      who: series.title,
    };
    const came = (now.get(key)?.series.figures ?? []).filter(isNew);
    const also = came.filter(
      (figure) =>
        (figure.drawn === "superseded" || figure.drawn === "out-of-order") &&
        figure.short !== after?.short,
    );
    const add = (move: FigureMove, moved: boolean): unknown =>
      rows.push({ move, moved, party: series.party, current: group.episode === latest });
    if (before || after || also.length > 0)
      add({ ...head, before, after, also }, differs(before, after) || also.length > 0);
    // A count of one incident or one stretch of time stands for itself: it continues no other.
    for (const figure of came)
      if (figure.drawn === "apart") add({ ...head, before: null, after: figure, also: [] }, true);
  }
  const ordered = rows.toSorted((a, b) => Number(b.party) - Number(a.party));
  return {
    moved: ordered.flatMap(({ move, moved }) => (moved ? [move] : [])),
    same: ordered.flatMap(({ move, moved, party, current }) =>
      !moved && party && current ? [move] : [],
    ),
  };
}
