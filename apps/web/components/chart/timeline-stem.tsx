import { LANES } from "@claimline/core/views/timeline";
import type { ShapeMark, ShapeSlot } from "@claimline/core/views/timeline-shape";
import type { ReactNode } from "react";

/** From one stem to the next, and from one row of stems to the next. */
export const STEP = 8;
export const ROW = 22;

const isDown = ({ standing }: ShapeMark): boolean => standing === "denied";
const isBoth = ({ standing }: ShapeMark): boolean => standing === "contested";

/** A stem for each: up where it is said, down where it is denied, a ring where it is a view or call. */
function Stem({ of, x, y }: { of: ShapeMark; x: number; y: number }) {
  const name = `sh${of.dated ? "" : " un"}${isDown(of) || isBoth(of) ? " ag" : ""}`;
  if (of.standing === "not-assessable")
    return <circle className={name} cx={x} cy={y - 5} r="2.5" />;
  const path = isDown(of)
    ? `V${y + 7}`
    : isBoth(of)
      ? `V${y - 9}M${x + 2} ${y}V${y + 7}`
      : `V${y - 9}`;
  return <path className={name} d={`M${x} ${y}${path}`} />;
}

/** The stems of a lane, so many beside each other, from the first one's place on. */
export function Stems({
  of,
  fit,
  x,
  y,
}: {
  of: readonly ShapeMark[];
  fit: number;
  x: number;
  y: number;
}) {
  return of.map((mark, at) => (
    <Stem key={mark.id} of={mark} x={x + (at % fit) * STEP} y={y + Math.floor(at / fit) * ROW} />
  ));
}

/** How many rows the stems of a lane take, so many beside each other. */
export const rowsOf = (of: readonly ShapeMark[], fit: number): number => Math.ceil(of.length / fit);

const total = ({ lanes }: ShapeSlot): number =>
  LANES.reduce((sum, lane) => sum + lanes[lane].length, 0);

/* The shape of the story for those who do not see it; the table beside it has it lane by lane. */
const shapeWords = (slots: readonly ShapeSlot[]): string =>
  `The shape of the story. ${slots
    .filter((slot) => !slot.silent)
    .map((slot) => `${slot.label}: ${total(slot)}`)
    .join("; ")}.`;

type ShapeProps = {
  slots: readonly ShapeSlot[];
  width: number;
  height: number;
  children: ReactNode;
};

/** A drawing of the story's shape. */
export function Shape({ slots, width, height, children }: ShapeProps) {
  return (
    <svg
      className="chart tl-sh"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={shapeWords(slots)}
    >
      {children}
    </svg>
  );
}

/** "10 weeks silent". */
export const silenceWords = ({ label }: ShapeSlot): string =>
  `${label.replace(/^.*for /, "")} silent`;
