import { actorStand } from "@claimline/core/views/actor-stand";
import { actorView } from "@claimline/core/views/actor";
import { placeView } from "@claimline/core/views/place";
import { placeStand } from "@claimline/core/views/place-events";
import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { docOf } from "../../apps/cli/ui/docs.ts";
import type { Ref } from "../../apps/cli/panes/ref.ts";
import { sessionOf } from "./inside.ts";

const { derivation } = sessionOf({ columns: 120, rows: 36 });
const shown = (kind: Ref["kind"], id: string): { rows: string[]; links: string[] } => {
  const { lines, links } = docOf(derivation, { kind, id }, { width: 90, brief: false });
  return { rows: lines.map(textOf), links: links.map(({ ref }) => `${ref.kind}:${ref.id}`) };
};
const joined = (rows: readonly string[]): string => rows.join(" ").replace(/\s+/g, " ");

test("a speaker is told of as on the site: in counts, when it speaks, and both sides of what is disputed", () => {
  const { rows, links } = shown("actor", "ferry-company");
  expect(joined(rows)).toContain(actorStand(actorView(derivation, "ferry-company")!));
  const at = rows.findIndex((row) => row.startsWith("Statements over time"));
  expect(rows[at + 1]).toMatch(/─+┴─+┬─+│╌+/);
  expect(rows.slice(at + 3, at + 5)).toEqual([
    " Tue 1 April  1 statement",
    " Wed 2 April  1 denial",
  ]);
  const disputed = rows.findIndex((row) => row.startsWith("Further disputes where it takes"));
  expect(rows[disputed + 2]).toBe("┼ Contested  Was the ferry going too fast?");
  expect(rows.slice(disputed, disputed + 7).join("\n")).toMatch(/\[HB\][^]*──┴───┬──[^]*\(FC\)/);
  expect(links).toContain("dispute:ferry-hit-pier#fast");
});

test("a place is told of as on the site, with both sides of what is said to have happened there", () => {
  const { rows, links } = shown("place", "pier");
  expect(joined(rows)).toContain(placeStand(placeView(derivation, "pier")!));
  const at = rows.findIndex((row) => row.startsWith("╧ Acknowledged  The ferry touched the pier"));
  expect(rows[at]).toContain("Tue 1 April. 1 further point disputed");
  expect(rows[at + 1]).toMatch(/│ \(FC\) The company’s speaker says so/);
  expect(links).toContain("event:ferry-hit-pier");
});

test("lines that are laid have plain blanks only, as what is copied from them should", () => {
  for (const [kind, id] of [
    ["post", "denied"],
    ["event", "ferry-hit-pier"],
    ["dispute", "ferry-hit-pier#fast"],
    ["claim", "hurt-five"],
    ["figures", "hurt-passengers-spring"],
  ] as const) {
    const { rows } = shown(kind, id);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows.join("\n")).not.toContain("\u00a0");
  }
});
