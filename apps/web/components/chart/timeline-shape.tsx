import { LANE_NAMES, LANES, type Lane } from "@claimline/core/views/timeline";
import type { ShapeSlot } from "@claimline/core/views/timeline-shape";
import { scaleBand } from "d3-scale";
import { useAddress } from "../links.tsx";
import { ROW, rowsOf, Shape, silenceWords, Stems, STEP } from "./timeline-stem.tsx";

const WIDTH = 1180;
const LEFT = 142;
const TOP = 44;

/** The shape of the story: time from left to right, a stem for every event and statement, in three lanes. */
export function TimelineShape({ slots }: { slots: readonly ShapeSlot[] }) {
  const x = scaleBand(
    slots.map((slot) => slot.key),
    [LEFT, WIDTH],
  ).paddingInner(0.08);
  const fit = Math.max(1, Math.floor((x.bandwidth() - 8) / STEP));
  const rows = (lane: Lane): number =>
    Math.max(1, ...slots.map((slot) => rowsOf(slot.lanes[lane], fit)));
  const below = (lanes: readonly Lane[]): number =>
    lanes.reduce((foot, lane) => foot + rows(lane) * ROW + 26, TOP);
  const lanes = LANES.map((lane, at) => ({ lane, top: below(LANES.slice(0, at)) }));
  const foot = below(LANES);
  return (
    <Shape slots={slots} width={WIDTH} height={foot}>
      {slots.map((slot) => {
        const left = x(slot.key)!;
        if (slot.silent)
          return (
            <g key={slot.key}>
              <path className="win" d={`M${left + x.bandwidth() / 2} ${TOP}V${foot - 10}`} />
              <text className="tick" x={left + x.bandwidth() / 2} y="16" textAnchor="middle">
                {silenceWords(slot)}
              </text>
            </g>
          );
        return (
          <g key={slot.key}>
            <path className="ax" d={`M${left} 0V${foot - 10}`} />
            <text className="cap" x={left + 4} y="16">
              {slot.label}
            </text>
            {lanes.map(({ lane, top }) => (
              <Stems key={lane} of={slot.lanes[lane]} fit={fit} x={left + 8} y={top + 12} />
            ))}
          </g>
        );
      })}
      {lanes.map(({ lane, top }) => (
        <text key={lane} className="cap" x="0" y={top + 12}>
          {LANE_NAMES[lane]}
        </text>
      ))}
    </Shape>
  );
}

/** How many stand in each lane, and of all of them how many at the day on which they were told. */
function Counts({ of: { lanes } }: { of: ShapeSlot }) {
  const undated = LANES.flatMap((lane) => lanes[lane]).filter((each) => !each.dated);
  return [...LANES.map((lane) => lanes[lane]), undated].map((list, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- columns have no other name
    <td key={at} className="n">
      {list.length}
    </td>
  ));
}

/** The same in numbers; where our sources are silent there is nothing to count. */
export function ShapeTable({ slots }: { slots: readonly ShapeSlot[] }) {
  const address = useAddress();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">When</th>
          {LANES.map((lane) => (
            <th key={lane} scope="col" className="n">
              {LANE_NAMES[lane]}
            </th>
          ))}
          <th scope="col" className="n">
            Without a day of its own
          </th>
        </tr>
      </thead>
      <tbody>
        {slots.map((slot) => (
          <tr key={slot.key}>
            <th scope="row" colSpan={slot.silent ? LANES.length + 2 : undefined}>
              {slot.day ? (
                <a href={address("/timeline", { day: slot.day }, "timeline")}>{slot.label}</a>
              ) : (
                slot.label
              )}
            </th>
            {!slot.silent && <Counts of={slot} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
