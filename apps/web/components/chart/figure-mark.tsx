import type { FigureView } from "@claimline/core/views/figure";
import { LEEWAY } from "@claimline/core/views/value";
import { BASE } from "./frame.ts";
import type { Label } from "./labels.ts";

const DOTS: Record<FigureView["drawn"], string> = {
  newest: "dot",
  apart: "dot",
  superseded: "open",
  "out-of-order": "off",
  hole: "open",
};

/** Arrow up: it could be higher. Bar: either way. */
function Leeway({ of, x, y }: { of: FigureView["modality"]; x: number; y: number }) {
  if (LEEWAY[of] === "above")
    return (
      <path
        className="arr"
        d={`M${x} ${y - 6}V${y - 18}M${x - 4} ${y - 14}L${x} ${y - 19}L${x + 4} ${y - 14}`}
      />
    );
  if (LEEWAY[of] === "around")
    return (
      <path
        className="arr"
        d={`M${x} ${y - 12}V${y + 12}M${x - 5} ${y - 12}H${x + 5}M${x - 5} ${y + 12}H${x + 5}`}
      />
    );
  return null;
}

/** A denial hangs from the figure that it denies. */
export const deniers = (by: FigureView["deniedBy"]): string => {
  const names = [...new Set(by.map((row) => row.speaker.voice?.name ?? row.speaker.name))];
  return `${names.join(", ")} ${names.length === 1 ? "denies" : "deny"}`;
};

function Denial({ of, named, x, y }: { of: FigureView; named: boolean; x: number; y: number }) {
  const foot = Math.min(y + 36, BASE - 4);
  const left = x > 260;
  return (
    <>
      <path className="ag" d={`M${x} ${y}V${foot}`} />
      {named && (
        <text className="agt" x={left ? x - 7 : x + 7} y={foot} textAnchor={left ? "end" : "start"}>
          {deniers(of.deniedBy)}
        </text>
      )}
    </>
  );
}

/** Without a label where the same words stand at the same height already, as of a count given twice; so with who denies it. */
export type Placed = {
  figure: FigureView;
  x: number;
  y: number;
  label: Label | null;
  named: boolean;
};

/** The words beside a mark: the count in its shortest words. That it is out of order is drawn: hollow, dotted, apart. */
export const wordsOf = ({ short }: FigureView): string => short;

/** One figure: its window as a dotted line, its dot with the leeway of its words, and a stem below it where somebody denies it. */
export function FigureMark({
  of: { figure, x, y, label, named },
  span,
}: {
  of: Placed;
  span: [number, number];
}) {
  const off = figure.drawn === "out-of-order";
  const wide = span[1] - span[0] > 12;
  const denied = figure.deniedBy.length > 0;
  return (
    <g data-claim={figure.claim}>
      {wide && <path className={off ? "offl" : "win"} d={`M${span[0]} ${y}H${span[1]}`} />}
      {denied && <Denial of={figure} named={named} x={x} y={y} />}
      {figure.number !== null && (
        <>
          <Leeway of={figure.modality} x={x} y={y} />
          <circle className={DOTS[figure.drawn]} cx={x} cy={y} r="4.5" />
        </>
      )}
      {label && (
        <text
          className={off ? "offt" : figure.drawn === "superseded" ? "m" : "v"}
          x={label.x}
          y={label.y}
          textAnchor={label.anchor}
        >
          {wordsOf(figure)}
        </text>
      )}
    </g>
  );
}
