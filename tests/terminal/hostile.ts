/** Text that a record must not do anything with: each is told as it is, made visible. */
export const HOSTILE: readonly string[] = [
  "\x1b[31mred\x1b[0m",
  "\x1b]0;a title\x07",
  "\x1b]52;c;cm0gLXJm\x07",
  "\x1b]8;;javascript:alert(1)\x1b\\link\x1b]8;;\x1b\\",
  "\x1bP+q544e\x1b\\",
  "\x1b[2J\x1b[H\x1b[?1049l",
  "\x9b31m \x9d0;x\x9c",
  "over\rwritten\b\b\b",
  "bell\x07 nul\x00 del\x7f",
  "\u202egnol\u202c \u2066isolated\u2069 \u200fmark",
  "tags \u{e0041}\u{e0042}\u{e007f}",
  "zero\u200bwidth\ufeff \u2028line \u2029paragraph",
  `stacked e${"\u0301".repeat(60)}`,
  "<script>alert(1)</script> <img src=x onerror=alert(1)>",
  "[click](javascript:alert(1)) [web](https://example.org/)",
  "漢字 family 👩‍👩‍👧‍👦 flag 🇳🇴",
];

/** Whatever a terminal could act on, or a reader could not see. */
// oxlint-disable-next-line no-control-regex
export const ACTS: RegExp =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
