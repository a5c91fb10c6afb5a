import type { FigureGroup, FigureView, SeriesView } from "@claimline/core/views/figures";
import { curveStepAfter, line } from "d3-shape";
import { FigureMark, wordsOf, type Placed } from "./figure-mark.tsx";
import { BASE, HEIGHT, LEFT, scalesOf, TOP, type Scales } from "./frame.ts";
import { placeLabel, type Box } from "./labels.ts";

/** A word has no height on a scale: it stands on a rail in the middle. */
const RAIL = (TOP + BASE) / 2;

/** A line joins what the voice's newest count replaced. What is superseded and not certainly earlier stays apart. */
const joined = (figure: FigureView): boolean =>
  figure.number !== null &&
  (figure.drawn === "newest" || figure.drawn === "superseded") &&
  figure.is !== "incident" &&
  figure.is !== "total";

/** What a label should keep off: the dots, and the lines that run from them. */
function obstacles(shown: readonly { figure: FigureView; x: number; y: number }[]): Box[] {
  return shown.flatMap(({ figure, x: at, y }, index) => {
    const next = shown[index + 1];
    const rise =
      next && joined(figure) && joined(next.figure)
        ? [{ x: next.x - 2, y: Math.min(y, next.y), width: 4, height: Math.abs(y - next.y) }]
        : [];
    return [{ x: at - 6, y: y - 6, width: 12, height: 12 }, ...rise];
  });
}

function placed(series: SeriesView, scales: Scales): Placed[] {
  const shown = series.figures
    .filter((figure) => figure.drawn !== "hole")
    .map((figure) => ({
      figure,
      x: scales.x(figure.x),
      y: figure.number === null ? RAIL : scales.y(figure.number),
    }));
  const taken = obstacles(shown);
  const frame = { x: 0, y: 0, width: scales.width, height: BASE - 2 };
  return shown.map((each) => ({
    ...each,
    label: placeLabel(each, wordsOf(each.figure).length, taken, frame),
  }));
}

const spoken = (series: SeriesView): string =>
  `${series.title}, ${series.about}: ${series.figures.map((figure) => `${figure.words}, ${figure.when}, ${figure.standing.text}`).join("; ")}.`;

type Props = { series: SeriesView; group: Pick<FigureGroup, "days" | "max">; width?: number };

/** One voice's counts of one thing. Its line joins only what the voice itself replaced; nothing joins two voices. */
export function FigureChart({ series, group, width = 400 }: Props) {
  const scales = scalesOf(group.max, width);
  const { x, y, ticks, right } = scales;
  const marks = placed(series, scales);
  const newest = Math.max(
    ...marks.map(({ figure, x: at }) => (figure.drawn === "newest" ? at : -1)),
  );
  const steps = marks.filter(({ figure, x: at }) => joined(figure) && at <= newest);
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
      aria-label={spoken(series)}
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
