import { expect, test } from "vitest";
import { Entry } from "./entry.ts";

const entry = {
  seq: 1,
  prev: "0".repeat(64),
  recordedAt: "2031-04-01T00:00:00Z",
  knownFrom: { when: "2031-03-05", step: 0 },
  op: "retract",
  record: { is: "claim", id: "c" },
};
const ok = (over: object): boolean => Entry.safeParse({ ...entry, ...over }).success;

test("L1: an entry puts a whole record, or retracts one by kind and id", () => {
  expect(ok({})).toBe(true);
  expect(ok({ op: "put" })).toBe(false);
  expect(ok({ record: { is: "claim", id: "c", statement: "S." } })).toBe(false);
  expect(ok({ op: "delete" })).toBe(false);
});

test("L1: when it was recorded is an instant in UTC, when it was known a date of the story", () => {
  expect(ok({ recordedAt: "2031-04-01T00:00:00.250Z" })).toBe(true);
  expect(ok({ recordedAt: "2031-04-01T00:00:00+04:00" })).toBe(false);
  expect(ok({ recordedAt: "2031-04-01" })).toBe(false);
  expect(ok({ knownFrom: { when: "soon", step: 0 } })).toBe(false);
  expect(ok({ knownFrom: { when: "2031-03-05", step: -1 } })).toBe(false);
});

test("L1: it is numbered from 1, names the one before, and says nothing more", () => {
  expect(ok({ seq: 0 })).toBe(false);
  expect(ok({ prev: "none" })).toBe(false);
  expect(ok({ note: "" })).toBe(false);
  expect(ok({ by: "me" })).toBe(false);
});
