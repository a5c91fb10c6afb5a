import { expect, test } from "vitest";
import { chain, hashEntry, headOf } from "./chain.ts";
import type { Draft } from "./entry.ts";
import { hashAt, readHead, writeHead } from "./noted.ts";

const entries = chain(
  ["aa", "bb", "cc"].map(
    (id) =>
      ({
        op: "retract",
        record: { is: "place", id },
        recordedAt: "2031-04-01T00:00:00Z",
        knownFrom: { when: "2031-03-05", step: 1 },
      }) as unknown as Draft,
  ),
  null,
);

test("L3: a head is noted as its number and hash, and read back", () => {
  const head = headOf(entries)!;
  expect(readHead(writeHead(head))).toEqual(head);
  for (const text of ["", "3", `0:${head.hash}`, `3:${head.hash.slice(1)}`, `3:${head.hash} `])
    expect(readHead(text)).toBeNull();
});

test("L3: every entry of a log vouches for the one before, and the head for the last", () => {
  const hashes = entries.map((_, at) => hashAt(entries, headOf(entries), at + 1));
  expect(hashes).toEqual(entries.map(hashEntry));
  expect(hashAt(entries, headOf(entries), 4)).toBeNull();
  expect(hashAt([], null, 1)).toBeNull();
});
