import type { Ghost } from "@claimline/core/views/figure-cards";
import { placeLabel, type Box } from "./labels.ts";
import type { Scales } from "./frame.ts";

export const ghostWords = ({ figure, who }: Ghost): string => `${figure.short}, ${who}`;

/** In grey, for comparing: joined to nothing, and its word finds room after all others. */
export function FigureGhosts({
  of,
  scales: { x, y },
  taken,
  frame,
}: {
  of: readonly Ghost[];
  scales: Scales;
  taken: Box[];
  frame: Box;
}) {
  return of.map((ghost) => {
    const { figure } = ghost;
    const at = { x: x(figure.x), y: y(figure.number!) };
    taken.push({ x: at.x - 5, y: at.y - 5, width: 10, height: 10 });
    const label = placeLabel(at, ghostWords(ghost).length, taken, frame);
    return (
      <g key={figure.claim}>
        <path className="ghost" d={`M${x(figure.span[0])} ${at.y}H${x(figure.span[1])}`} />
        <circle className="ghost" cx={at.x} cy={at.y} r="3.5" />
        <text className="m" x={label.x} y={label.y} textAnchor={label.anchor}>
          {ghostWords(ghost)}
        </text>
      </g>
    );
  });
}
