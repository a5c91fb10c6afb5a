import { expect, test } from "vitest";
import { ENDLESS } from "../../apps/cli/lines/measure.ts";
import { line } from "../../apps/cli/lines/span.ts";
import { tagOf } from "../../apps/cli/panes/voice.ts";
import { aloud } from "../../apps/cli/told/aloud.ts";
import { sessionOf } from "./inside.ts";

test.each(["round", "square", "line"] as const)(
  "no side's letters are told before its name, whatever shape they have: %s",
  (shape) => {
    const tag = tagOf({ id: "a", name: "A voice", tag: "TR", shape } as never);
    expect(aloud(line("   │ ", tag, "A voice denies"))).toBe("A voice denies.");
  },
);

test("told, the rule that decides is named, and those that do not fit", () => {
  const session = sessionOf({ columns: 80, rows: 24 }, undefined, undefined, true);
  const told = session
    .why({ kind: "dispute", id: "ferry-hit-pier#fast" }, ENDLESS)
    .lines.map(aloud)
    .join("\n");
  expect(told).toMatch(/^Rule S1 does not fit: /m);
  expect(told).toMatch(/^Rule S4 decides: /m);
});
