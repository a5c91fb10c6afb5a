import { expect, test } from "vitest";
import { ENDLESS } from "../../apps/cli/lines/measure.ts";
import { line } from "../../apps/cli/lines/span.ts";
import { tagOf } from "../../apps/cli/panes/voice.ts";
import { changesView } from "@claimline/core/views/changes";
import { spanOf } from "@claimline/core/views/span";
import { changesDoc } from "../../apps/cli/panes/changes.ts";
import { aloud, sentence } from "../../apps/cli/told/aloud.ts";
import { spelled } from "../../apps/cli/told/letters.ts";
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

test("told, what changed has a name for each voice, and no comma inside a count", () => {
  const { derivation } = sessionOf({ columns: 80, rows: 24 });
  const read = spanOf(derivation, { from: "2031-04-01", to: null });
  if (!read.ok) throw new Error("no span");
  const { span } = read;
  const changes = changesView(derivation.at(span.from.cutoff), derivation.at(span.to.cutoff)!);
  const told = changesDoc({ span, changes }, ENDLESS).lines.map(aloud).join("\n");
  expect(told).toMatch(/^1 point newly in dispute\.$/m);
  expect(told).toMatch(/The harbour board says so; The ferry company denies it/);
  expect(told).toMatch(/^The clinic: /m);
  expect(told).not.toMatch(/\b(HB|FC)\b/);
});

test("told, the letters of voices beside a row are their names", () => {
  const { derivation } = sessionOf({ columns: 80, rows: 24 });
  expect(spelled(derivation, "HB FC")).toBe("The harbour board and The ferry company");
  for (const other of ["S1", "post", "", "HB or not"])
    expect(spelled(derivation, other)).toBe(other);
});

test("told, paragraphs are one or several", () => {
  expect(sentence("Facebook › S5 ¶44–45")).toBe("Facebook, S5 paragraphs 44–45.");
  expect(sentence("She says so: It rose.   channel not given › S5 ¶4")).toBe(
    "She says so: It rose. Channel not given, S5 paragraph 4.",
  );
  expect(sentence("S2 ¶3")).toBe("S2 paragraph 3.");
  expect(sentence("15 of 21 ¶")).toBe("15 of 21 paragraphs.");
});
