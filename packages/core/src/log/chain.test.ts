import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, chain, GENESIS, hashEntry, hashText, headOf } from "./chain.ts";
import type { Draft } from "./entry.ts";

const draft = (id: string): Draft =>
  ({
    op: "retract",
    record: { is: "claim", id },
    recordedAt: "2031-04-01T00:00:00Z",
    knownFrom: { when: "2031-03-05", step: 1 },
  }) as Draft;

test("L2: the hash is SHA-256 of UTF-8, as everybody's is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(hashText(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});

test("L2: canonical JSON does not depend on the order of fields, and is read back as it was", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      const mixed = Object.fromEntries(Object.entries(record).toReversed());
      expect(canonical(mixed)).toBe(canonical(record));
      expect(canonical(JSON.parse(canonical(record)))).toBe(canonical(record));
    }),
  );
});

test("L2: the vectors of RFC 8785: fields by UTF-16 unit, numbers in their shortest form", () => {
  expect(canonical({ "\u20AC": 1, "\r": 2, "1": 3, "\u{1F600}": 4, "\uFB33": 5 })).toBe(
    '{"\\r":2,"1":3,"€":1,"😀":4,"\uFB33":5}',
  );
  expect(canonical([JSON.parse("333333333.33333329"), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
    "[333333333.3333333,1e+30,4.5,0.002,1e-27,0]",
  );
});

test("L2: what JSON cannot say has no canonical form", () => {
  expect(() => canonical(undefined)).toThrow();
});

test("L2: each entry names the one before, the first none, and seq counts from 1", () => {
  const entries = chain(["a", "b", "c"].map(draft), null);
  expect(entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
  expect(entries.map((entry) => entry.prev)).toEqual([
    GENESIS,
    hashEntry(entries[0]!),
    hashEntry(entries[1]!),
  ]);
});

test("L2: appending to a head is the same as chaining all at once", () => {
  const drafts = ["a", "b", "c"].map(draft);
  const first = chain(drafts.slice(0, 2), null);
  expect([...first, ...chain(drafts.slice(2), headOf(first))]).toEqual(chain(drafts, null));
  expect(headOf([])).toBeNull();
});
