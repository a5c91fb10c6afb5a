import { expect, test } from "vitest";
import { emptyState, type State, type Version } from "../log/state.ts";
import type { StoryRecord } from "../model/story.ts";
import type { When } from "../model/when.ts";
import { takenDown } from "./taken-down.ts";

const version = (seq: number, record: Version["record"]): Version => ({
  seq,
  op: record ? "put" : "retract",
  knownFrom: { when: "2031-03-05" as When, step: 0 },
  recordedAt: `2031-03-0${seq}T12:00:00Z`,
  record,
  note: record ? null : "By order of a court.",
});
const put = { is: "story", id: "towns" } as StoryRecord;
const state = (...records: Version["record"][]): State => {
  const state = emptyState();
  state.versions.story.set(
    "towns",
    records.map((record, at) => version(at + 1, record)),
  );
  return state;
};

test("a story is taken down by the retraction of its own record, and back when it is put again", () => {
  expect(takenDown(state(put))).toBeNull();
  expect(takenDown(state(put, null))).toEqual({
    recordedAt: "2031-03-02T12:00:00Z",
    note: "By order of a court.",
  });
  expect(takenDown(state(put, null, put))).toBeNull();
});
