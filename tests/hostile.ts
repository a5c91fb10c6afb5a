/*
 * Texts that would break a page, a terminal, a feed or a spreadsheet which trusted them. Every surface is held against
 * all of them: each is told as it is, made visible, and acts on nothing.
 */

/** What a browser or a reader of Markdown might act on. `window.hit` tells whether one did. */
export const MARKUP: readonly string[] = [
  '"><script>window.hit = 1</script><img src=x onerror="window.hit = 1">',
  "</script><svg onload=window.hit=1>",
  "javascript:window.hit=1",
  "[click](javascript:window.hit=1) [web](https://example.org/) <https://example.org/>",
  "a | b `code` **strong** &amp; ]]> <!-- -->",
];

/** What a terminal might act on, and what no reader could see. */
export const CONTROL: readonly string[] = [
  "\x1b[31mred\x1b[0m",
  "\x1b]0;a title\x07",
  "\x1b]52;c;cm0gLXJm\x07",
  "\x1b]8;;javascript:alert(1)\x1b\\link\x1b]8;;\x1b\\",
  "\x1bP+q544e\x1b\\",
  "\x1b[2J\x1b[H\x1b[?1049l",
  "\x9b31m \x9d0;x\x9c",
  "over\rwritten\b\b\b",
  "bell\x07 nul\x00 del\x7f",
  "\u202edesrever\u202c \u2066isolated\u2069 \u200fmark",
  "tags \u{e0041}\u{e0042}\u{e007f}",
  "zero\u200bwidth\ufeff \u2028line \u2029paragraph",
  "\x1b[6n\x1b[c asks the terminal to type",
  "\x1b[8;1;1t\x1b[3;0;0t moves the window",
  "\x1b[?1000h\x1b[?2004l modes",
  "\x1bc reset \x1b7 \x1b8",
  "\x1b_Ga=T,f=100;AAAA\x1b\\ a picture",
  "\x1b^private\x1b\\ \x1bXstart of string\x1b\\",
  "\x1b]4;1;rgb:00/00/00\x07 \x1b]10;#000\x07 colours",
  "\x1b]1337;File=inline=1:AAAA\x07",
  "\x1b]9;a notification\x07 \x1b]777;notify;a;b\x07",
  "\x1b]133;C\x07 \x1b]633;E;rm\x07 marks of a shell",
  "\x1b[1;1Hover the header\x1b[K\x1b[1A\x1b[1S",
  "\x1b(0qqqq\x1b(B \x0e shifted \x0f",
  "\x9c\x9dC1\x90q#0\x84 \x85 next line \x8d",
];

/** What takes more room, or less, than it seems to. */
export const WIDE: readonly string[] = [
  `stacked e${"\u0301".repeat(60)}`,
  "漢字 family 👩‍👩‍👧‍👦 flag 🇳🇴",
];

/** What a spreadsheet might take for a formula. */
export const FORMULAS: readonly string[] = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")'];

/** All of them but for a word without an end, which takes a browser minutes. */
export const HOSTILE: readonly string[] = [...MARKUP, ...CONTROL, ...WIDE, ...FORMULAS];

/** One word of 100 kB. */
export const ENDLESS: string = "x".repeat(100_000);

/** Whatever a terminal or a browser could act on, or a reader could not see. */
// oxlint-disable-next-line no-control-regex
export const ACTS: RegExp =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;

const PIECES = [
  "\x1b",
  "\x1b[",
  "\x1b]",
  "\x1bP",
  "\x9b",
  "\x9d",
  "\x07",
  "\x1b\\",
  ";",
  "?",
  "52;c;",
  "8;;",
  "31m",
  "2J",
  "\r",
  "\b",
  "\x00",
  "\x7f",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u2028",
  "\ufeff",
  "\u{e0041}",
  "\u0301",
  "a word ",
  "漢",
];

/** Made-up attacks, the same ones on every run: pieces of sequences and any characters, in any order. */
export function randomHostile(count: number): string[] {
  let state = 20_200_929;
  const roll = (n: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const piece = (): string =>
    roll(3) > 0 ? PIECES[roll(PIECES.length)]! : String.fromCodePoint(roll(0x3000));
  return Array.from({ length: count }, () => Array.from({ length: 1 + roll(12) }, piece).join(""));
}
