import { expect, test } from "vitest";
import { isHarmless, shown } from "./shown.ts";

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

test("a log is harmless if no character in it is hostile, as it stands or as an escape", () => {
  expect(isHarmless('{"text":"Füzuli said:\\n\\"No\\", F-16"}\n')).toBe(true);
  for (const hostile of ["\u202e", "\\u001b", "\u0085", "\\b", "e\u0301\u0301\u0301\u0301\u0301"])
    expect(isHarmless(`{"text":"${hostile}"}\n`), JSON.stringify(hostile)).toBe(false);
});
