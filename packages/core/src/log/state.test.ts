import { expect, test } from "vitest";
import { chain } from "./chain.ts";
import type { Draft } from "./entry.ts";
import { emptyState, extended, fold, foldInto, versionsOf } from "./state.ts";

const common = { recordedAt: "2031-04-01T00:00:00Z", knownFrom: { when: "2031-03-05", step: 1 } };
const drafts = [
  { ...common, op: "put", record: { is: "place", id: "ford", name: "Ford" } },
  { ...common, op: "put", record: { is: "actor", id: "ford", name: "Ford" } },
  {
    ...common,
    op: "put",
    record: { is: "place", id: "ford", name: "The ford" },
    note: "Its name.",
  },
  { ...common, op: "retract", record: { is: "place", id: "ford" } },
] as unknown as Draft[];
const entries = chain(drafts, null);

test("L1: a correction is a new version of the same id, and a retraction one without a record", () => {
  const versions = versionsOf(fold(entries), "place:ford")!;
  expect(
    versions.map((version) => version.record && "name" in version.record && version.record.name),
  ).toEqual(["Ford", "The ford", null]);
  expect(versions.map((version) => version.note)).toEqual([null, "Its name.", null]);
  expect(versions.map((version) => version.seq)).toEqual([1, 3, 4]);
});

test("L1: an id is one of its kind alone", () => {
  expect(versionsOf(fold(entries), "actor:ford")).toHaveLength(1);
});

test("L4: nothing is ever taken out of a state, and its last entry is the log's", () => {
  const state = emptyState();
  for (const entry of entries) expect(foldInto(state, entry).last).toBe(entry);
  const all = Object.values(state.versions).flatMap((ofKind) => [...ofKind.values()].flat());
  expect(all).toHaveLength(entries.length);
});

test("L4: a state that goes on is the whole log's, and the one before stays what it was", () => {
  for (const cut of [0, 1, 2, 3, 4]) {
    const before = fold(entries.slice(0, cut));
    expect(extended(before, entries.slice(cut))).toEqual(fold(entries));
    expect(before).toEqual(fold(entries.slice(0, cut)));
  }
});
