import { expect, test } from "vitest";
import { shown } from "./shown.ts";

test("hostile characters are made visible however deep they stand, and what was given stays as it was", () => {
  const given = { list: ["plain", { text: "a\u202eb" }], none: undefined, count: 3 };
  expect(shown(given)).toEqual({
    list: ["plain", { text: "a⟨U+202E⟩b" }],
    none: null,
    count: 3,
  });
  expect(given.list[1]).toEqual({ text: "a\u202eb" });
});

test("harmless data comes back itself", () => {
  const given = { list: ["Füzuli – “quoted”", { text: null }] };
  expect(shown(given)).toBe(given);
});
