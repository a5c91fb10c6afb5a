import type { FigureView } from "@claimline/core/views/figure";
import { isJoined, type Ghost } from "@claimline/core/views/figure-cards";
import type { FigureGroup, SeriesView } from "@claimline/core/views/figures";
import { LEEWAY } from "@claimline/core/views/value";
import { curveStepAfter, line } from "d3-shape";
import { FigureGhosts, ghostWords } from "./figure-ghost.tsx";
import { deniers, FigureMark, wordsOf, type Placed } from "./figure-mark.tsx";
import { BASE, HEIGHT, LEFT, scalesOf, TOP, type Scales } from "./frame.ts";
import { placeLabel, type Box } from "./labels.ts";

/** A word has no height on a scale: it stands on a rail in the middle. */
const RAIL = (TOP + BASE) / 2;

type Spot = { figure: FigureView; x: number; y: number };

/** What a label should keep off: the dots with their arrows and bars, and the lines that run from them. */
function obstacles(shown: readonly Spot[], right: number): Box[] {
  const line = shown.filter(({ figure }) => isJoined(figure));
  const dots = shown.map(({ figure, x, y }) => {
    const leeway = LEEWAY[figure.modality];
    const above = leeway === "above" ? 20 : leeway === "around" ? 13 : 6;
    const below = leeway === "around" ? 13 : 6;
    return { x: x - 6, y: y - above, width: 12, height: above + below };
  });
  const steps = line.flatMap(({ x, y }, index) => {
    const next = line[index + 1] ?? { x: right, y };
    return [
      { x, y: y - 1, width: Math.max(0, next.x - x), height: 2 },
      { x: next.x - 1, y: Math.min(y, next.y), width: 2, height: Math.abs(y - next.y) },
    ];
  });
  return [...dots, ...steps];
}

/** The same count, given again so soon that two labels would cover each other. */
const twice = (a: Spot, b: Spot): boolean =>
  wordsOf(a.figure) === wordsOf(b.figure) && a.y === b.y && Math.abs(a.x - b.x) < 80;

const spotsOf = (series: SeriesView, scales: Scales): Spot[] =>
  series.figures
    .filter((figure) => figure.drawn !== "hole")
    .map((figure) => ({
      figure,
      x: scales.x(figure.x),
      y: figure.number === null ? RAIL : scales.y(figure.number),
    }));

/** Marks with their labels; `taken` grows by what these cover. */
function placed(shown: readonly Spot[], taken: Box[], frame: Box): Placed[] {
  // The newest count has the first choice of where its number stands.
  const labels = new Map(
    shown
      .toSorted((a, b) => Number(b.figure.drawn === "newest") - Number(a.figure.drawn === "newest"))
      .filter((each) => !shown.slice(0, shown.indexOf(each)).some((before) => twice(before, each)))
      .map((each) => [each, placeLabel(each, wordsOf(each.figure).length, taken, frame)]),
  );
  return shown.map((each, at) => ({
    ...each,
    label: labels.get(each) ?? null,
    // The last of those whom the same voices deny carries their names.
    named: !shown
      .slice(at + 1)
      .some(({ figure }) => deniers(figure.deniedBy) === deniers(each.figure.deniedBy)),
  }));
}

const spoken = (series: SeriesView, ghosts: readonly Ghost[]): string =>
  `${series.title}, ${series.about}: ${series.figures.map((figure) => `${figure.words}, ${figure.when}, ${figure.standing.text}`).join("; ")}.${ghosts.length > 0 ? ` In grey, by others: ${ghosts.map(ghostWords).join("; ")}.` : ""}`;

type Props = {
  series: SeriesView;
  group: Pick<FigureGroup, "days" | "max">;
  ghosts?: readonly Ghost[];
  width?: number;
};

/** One voice's counts of one thing. Its line joins only what the voice itself replaced; nothing joins two voices. */
export function FigureChart({ series, group, ghosts = [], width = 400 }: Props) {
  const scales = scalesOf(group.max, width);
  const { x, y, ticks, right } = scales;
  const shown = spotsOf(series, scales);
  const taken = obstacles(shown, right);
  const frame = { x: LEFT, y: 0, width: width - LEFT, height: BASE - 2 };
  const marks = placed(shown, taken, frame);
  const newest = Math.max(
    ...marks.map(({ figure, x: at }) => (figure.drawn === "newest" ? at : -1)),
  );
  const steps = marks.filter(({ figure, x: at }) => isJoined(figure) && at <= newest);
  const last = steps.at(-1);
  const path = line<{ x: number; y: number }>(
    (step) => step.x,
    (step) => step.y,
  ).curve(curveStepAfter);
  const numbers = marks.some(({ figure }) => figure.number !== null);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={spoken(series, ghosts)}
    >
      {numbers &&
        ticks.map((tick) => (
          <g key={tick}>
            <path className="gr" d={`M${LEFT} ${y(tick)}H${right}`} />
            <text className="tick" x="0" y={y(tick) + 4}>
              {tick.toLocaleString("en")}
            </text>
          </g>
        ))}
      {group.days.map((day, index) => (
        <g key={day.label}>
          {index > 0 && <path className="ax" d={`M${x(day.x)} ${TOP - 6}V${BASE}`} />}
          <text className="cap" x={x(day.x) + (index > 0 ? 4 : 0)} y={BASE + 20}>
            {day.label}
          </text>
        </g>
      ))}
      <path className="base" d={`M${LEFT} ${BASE}H${right}`} />
      <FigureGhosts of={ghosts} scales={scales} taken={taken} frame={frame} />
      {last && <path className="step" d={path([...steps, { x: right, y: last.y }]) ?? ""} />}
      {marks.map((mark) => (
        <FigureMark
          key={mark.figure.claim}
          of={mark}
          span={[x(mark.figure.span[0]), x(mark.figure.span[1])]}
        />
      ))}
    </svg>
  );
}
