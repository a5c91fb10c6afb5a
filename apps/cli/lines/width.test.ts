import stringWidth from "string-width";
import { expect, test } from "vitest";
import { take, widthOf } from "./width.ts";

const SAMPLES = [
  "",
  "plain",
  "┼ ┬ ┴ ╨ ╧ ╌ ╎ » × ○",
  "“Ağdərə” — Xankəndi…",
  "e\u0301 o\u0308",
  "漢字かな",
  "한국어",
  "ＦＵＬＬ",
  "👍",
  "👩‍👩‍👧‍👦",
  "🇳🇴",
  "1️⃣",
  "❤️",
  "☀",
  "␛[31m ⟨U+202E⟩",
  "a\u200db",
  "ﾊﾝｶｸ",
  "क्षि",
  "ไทย",
];

test.each(SAMPLES)("%j is as wide as Ink takes it to be", (text) => {
  expect(widthOf(text)).toBe(stringWidth(text));
});

test("a text is cut between characters, never inside one", () => {
  expect(take("漢字", 3)).toEqual({ head: "漢", rest: "字", width: 2 });
  expect(take("👩‍👩‍👧‍👦!", 2)).toEqual({ head: "👩‍👩‍👧‍👦", rest: "!", width: 2 });
  expect(take("abc", 2)).toEqual({ head: "ab", rest: "c", width: 2 });
});
