import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "@claimline/core/log/entry";
import { expect, test } from "vitest";
import { lineWidth } from "../../apps/cli/lines/fit.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { KEYS } from "../../apps/cli/ui/keys.ts";
import { mouse } from "../../apps/cli/ui/mouse.ts";
import { stay } from "../../apps/cli/ui/choose.ts";
import { press } from "../../apps/cli/ui/press.ts";
import type { Session } from "../../apps/cli/ui/session.ts";
import { openedLog, sessionOf } from "./inside.ts";
import { claimline } from "./terminal.ts";

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);
const story = openedLog(entries);

const keys = KEYS.flatMap((binding) => binding.keys).filter((key) => key !== "ctrl-c");
const typed = [...'abt(:-" 2ə', "standing:", "2020-09-28", "backspace", "ctrl-u", "ctrl-w", "esc"];
const SIZES = [
  [80, 24],
  [120, 36],
  [200, 60],
  [160, 45],
  [59, 18],
  [40, 10],
] as const;

type Act =
  | { is: "key"; key: string }
  | { is: "mouse"; kind: "click" | "wheel-up" | "wheel-down"; x: number; y: number }
  | { is: "size"; size: (typeof SIZES)[number] };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...keys).map((key) => ({ is: "key" as const, key })) },
  { weight: 4, arbitrary: fc.constantFrom(...typed).map((key) => ({ is: "key" as const, key })) },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant("mouse" as const),
      kind: fc.constantFrom("click" as const, "wheel-up" as const, "wheel-down" as const),
      x: fc.nat(200),
      y: fc.nat(60),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...SIZES).map((size) => ({ is: "size" as const, size })),
  },
);

function perform(session: Session, one: Act): void {
  if (one.is === "key") press(session, one.key);
  else if (one.is === "mouse") mouse(session, { is: one.kind, x: one.x, y: one.y });
  else {
    const [columns, rows] = one.size;
    session.state = { ...session.state, columns, rows };
    stay(session);
  }
}

test("whatever is pressed, clicked and resized, the screen is whole: as many lines as there are, none too wide", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 20, maxLength: 60 }), (acts) => {
      const session = sessionOf({ columns: 80, rows: 24 }, story);
      for (const one of acts) {
        perform(session, one);
        const frame = frameOf(session);
        const { columns, rows } = session.state;
        expect(frame).toHaveLength(rows);
        for (const line of frame) expect(lineWidth(line)).toBe(columns);
      }
    }),
    { numRuns: 40 },
  );
});

test("back from another moment, a list that has fewer rows by then has its last one chosen", () => {
  const session = sessionOf({ columns: 80, rows: 24 }, story);
  for (const key of ["G", "k", "2", "{", "{", "{", "q"]) press(session, key);
  expect(session.screen.view).toBe("posts");
  expect(session.screen.chosen).toBe(session.list.rows.length - 1);
  expect(frameOf(session)).toHaveLength(24);
});

test("in every view every key does what it says, and q leads back to where one was", () => {
  for (const [at] of [..."123456789e"].entries())
    for (const key of keys) {
      if (["q", "Q", "esc", "backspace", "h", "left"].includes(key)) continue;
      const session = sessionOf({ columns: 120, rows: 36 });
      press(session, "123456789e"[at]!);
      const before = session.state.stack.length;
      press(session, key);
      frameOf(session);
      // What waits for more is left with Escape; what was opened, step by step.
      for (let steps = 0; steps < 5 && !isAt(session, before); steps++) press(session, "esc");
      expect(isAt(session, before), `${key} in ${session.screen.view}`).toBe(true);
    }
});

const isAt = ({ state }: Session, depth: number): boolean =>
  state.stack.length <= depth && !state.prompt && !state.pending && !state.overlay;
