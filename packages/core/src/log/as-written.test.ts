import fc from "fast-check";
import { expect, test } from "vitest";
import { standsAsWritten } from "./as-written.ts";
import { canonical } from "./chain.ts";

const write = (value: unknown): string | null => {
  try {
    return canonical(value);
  } catch {
    return null;
  }
};

test("what is canonical is seen without writing it anew", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const line = write(value);
      if (line === null) return;
      const json: unknown = JSON.parse(line);
      // Keys that count come first in JavaScript, whatever the text says.
      const seen = /"\d+":|\\ud/.test(line) || standsAsWritten(json, json, line);
      expect(seen).toBe(true);
    }),
  );
});

test("nothing is taken for canonical that is not", () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: "binary" }), fc.nat(3), (value, space) => {
      const line = JSON.stringify(value, null, space);
      const json: unknown = JSON.parse(line);
      if (standsAsWritten(json, json, line)) expect(line).toBe(write(json));
    }),
  );
});

test.each([
  ["keys in another order", '{"b":1,"a":2}', { b: 1, a: 2 }],
  ["keys that count, which JavaScript puts first", '{"10":1,"9":2}', { 10: 1, 9: 2 }],
  ["a field that was left out", '{"a":1}', { a: 1, b: null }],
  ["a field too many", '{"a":1,"b":2}', { a: 1 }],
  ["another value", '{"a":[1,{"b":2}]}', { a: [1, { b: 3 }] }],
  ["a list for what is none", '{"a":{}}', { a: [] }],
  ["a number in other words", '{"a":1.0}', { a: 1 }],
  ["half a pair", String.raw`{"a":"\ud800"}`, { a: "\ud800" }],
])("%s is to be written anew", (_, line, value) => {
  expect(standsAsWritten(value, JSON.parse(line), line)).toBe(false);
});
