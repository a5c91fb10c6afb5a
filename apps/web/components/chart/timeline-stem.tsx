import { LANES } from "@claimline/core/views/timeline";
import type { ShapeMark, ShapeSlot } from "@claimline/core/views/timeline-shape";

/** From one stem to the next, and from one row of stems to the next. */
export const STEP = 8;
export const ROW = 22;

const isDown = ({ standing }: ShapeMark): boolean => standing === "denied";
const isBoth = ({ standing }: ShapeMark): boolean => standing === "contested";

/** A stem for each: up where it is said, down where it is denied, a ring where it is a view or call. */
export function Stem({ of, x, y }: { of: ShapeMark; x: number; y: number }) {
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

const total = ({ lanes }: ShapeSlot): number =>
  LANES.reduce((sum, lane) => sum + lanes[lane].length, 0);

/** The shape of the story for those who do not see it; the table beside it has it lane by lane. */
export const shapeWords = (slots: readonly ShapeSlot[]): string =>
  `The shape of the story. ${slots
    .filter((slot) => !slot.silent)
    .map((slot) => `${slot.label}: ${total(slot)}`)
    .join("; ")}.`;

/** "10 weeks silent". */
export const silenceWords = ({ label }: ShapeSlot): string =>
  `${label.replace(/^.*for /, "")} silent`;
