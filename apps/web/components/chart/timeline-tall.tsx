import { LANE_NAMES, LANES, type Lane } from "@claimline/core/views/timeline";
import type { ShapeSlot } from "@claimline/core/views/timeline-shape";
import { ROW, rowsOf, Shape, silenceWords, Stems, STEP } from "./timeline-stem.tsx";

const WIDTH = 340;
const HEAD = 40;
/** A day's name above its stems. */
const NAME = 24;
/** Where each lane begins: the first holds most. */
const LEFT: Record<Lane, number> = { happened: 0, parties: 150, others: 244 };

const endOf = (lane: Lane): number => LEFT[LANES[LANES.indexOf(lane) + 1]!] ?? WIDTH;
const fitIn = (lane: Lane): number => Math.floor((endOf(lane) - LEFT[lane] - STEP) / STEP);

const heightOf = ({ silent, lanes }: ShapeSlot): number =>
  silent
    ? NAME + 12
    : NAME + 8 + ROW * Math.max(1, ...LANES.map((lane) => rowsOf(lanes[lane], fitIn(lane))));

/** The name of a lane in two lines: the last word or two stand below. */
const twoLines = (name: string): string[] => {
  const [, first = name, last = ""] = /^(Said \w+(?: have)?) (.*)$/.exec(name) ?? [];
  return [first, last];
};

/** The shape of the story for a small screen: time from top to bottom, the three lanes side by side. */
export function TimelineTall({ slots }: { slots: readonly ShapeSlot[] }) {
  const rows = slots.map((slot, at) => ({
    slot,
    top: HEAD + slots.slice(0, at).reduce((sum, each) => sum + heightOf(each), 0),
  }));
  const foot = HEAD + slots.reduce((sum, each) => sum + heightOf(each), 0);
  return (
    <Shape slots={slots} width={WIDTH} height={foot}>
      {LANES.map((lane) =>
        twoLines(LANE_NAMES[lane]).map((line, at) => (
          <text key={`${lane} ${line}`} className="cap" x={LEFT[lane]} y={13 + at * 16}>
            {line}
          </text>
        )),
      )}
      {rows.map(({ slot, top }) => (
        <g key={slot.key}>
          <path
            className={slot.silent ? "win" : "ax"}
            d={slot.silent ? `M0 ${top + 18}H${WIDTH - 120}` : `M0 ${top}H${WIDTH}`}
          />
          <text
            className={slot.silent ? "tick" : "cap"}
            x={slot.silent ? WIDTH : 0}
            y={top + (slot.silent ? 22 : 17)}
            textAnchor={slot.silent ? "end" : "start"}
          >
            {slot.silent ? silenceWords(slot) : slot.label}
          </text>
          {LANES.map((lane) => (
            <Stems
              key={lane}
              of={slot.lanes[lane]}
              fit={fitIn(lane)}
              x={LEFT[lane] + 3}
              y={top + NAME + 12}
            />
          ))}
        </g>
      ))}
    </Shape>
  );
}
