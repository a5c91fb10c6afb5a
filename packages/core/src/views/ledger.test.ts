import { expect, test } from "vitest";
import { play } from "../../../../tests/vectors/play.ts";
import { derive } from "../derive/derivation.ts";
import { ledgerRow } from "./ledger.ts";

test.each([
  ["People in Mill Street", "group", "say so"],
  ["ethnic Armenians", "group", "say so"],
  ["Fighters against the council", "group", "say so"],
  ["Armenian forces", "armed-force", "say so"],
  ["officials", "institution", "say so"],
  ["the Armenian side", "group", "says so"],
  ["Nagorno-Karabakh’s army", "armed-force", "says so"],
  ["United States", "state", "says so"],
  ["Reuters", "media", "says so"],
  ["Security Council of the towns", "institution", "says so"],
  ["James", "person", "says so"],
])("%s, a %s, %s", (name, kind, verb) => {
  const state = play({
    actors: [{ id: "speaker", name, kind } as never],
    claims: [{ id: "c1", by: "speaker", affirms: "raid" }],
  });
  const derivation = derive(state)!;
  expect(ledgerRow(derivation, derivation.story.claims.get("c1" as never)!).verb).toBe(verb);
});
