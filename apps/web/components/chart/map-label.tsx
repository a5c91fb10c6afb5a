import type { PlaceView } from "@claimline/core/views/place";
import type { StandingView } from "@claimline/core/views/standing";
import { Strokes } from "../glyph.tsx";
import { TONES } from "../standing.tsx";
import { CHARACTER, leftOf, placeLabel, type Box, type Label } from "./labels.ts";

const BELOW = 16;
/** A mark and the gap after it. */
const MARK = 16;

/** How the first thing said of a place stands, as the table beside the map has it. */
export const wordOf = (place: PlaceView): StandingView | null => place.events[0]?.standing ?? null;

const widthOf = (standing: StandingView): number => standing.word.length * CHARACTER + MARK;

/** Room for a name, and for mark and word below it: on the side of the sketch that the place lies on. */
export const placeMapLabel = (
  at: { x: number; y: number },
  name: string,
  standing: StandingView | null,
  taken: Box[],
  frame: Box,
): Label =>
  placeLabel(
    at,
    Math.max(name.length, standing ? widthOf(standing) / CHARACTER : 0),
    taken,
    frame,
    standing ? BELOW : 0,
    at.x > frame.x + frame.width / 2,
  );

type Props = { at: Label; name: string; standing: StandingView | null; quiet: boolean };

/** The name of a place; under it mark and word. */
export function MapLabel({ at, name, standing, quiet }: Props) {
  const left = standing ? leftOf(at, widthOf(standing)) : at.x;
  return (
    <>
      <text className={quiet ? "lbl0" : undefined} x={at.x} y={at.y} textAnchor={at.anchor}>
        {name}
      </text>
      {standing && (
        <>
          <g
            className={`gl${TONES[standing.tone]}`}
            transform={`translate(${left} ${at.y + BELOW - 10}) scale(.75)`}
          >
            <Strokes of={standing.standing} />
          </g>
          <text className="sm" x={left + MARK} y={at.y + BELOW}>
            {standing.word}
          </text>
        </>
      )}
    </>
  );
}
