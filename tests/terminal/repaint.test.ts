import fc from "fast-check";
import { expect, test } from "vitest";
import { fit } from "../../apps/cli/lines/fit.ts";
import { repaint, shown } from "../../apps/cli/lines/repaint.ts";
import { span, type Ground, type Line, type Style } from "../../apps/cli/lines/span.ts";
import { theme } from "../../apps/cli/lines/theme.ts";
import { screenOf } from "./screen.ts";

const COLUMNS = 24;
const ROWS = 5;

const style = fc.constantFrom<Style>(
  "ink",
  "strong",
  "quiet",
  "denial",
  "hit",
  "rule",
  "struck",
  "added",
);
const ground = fc.constantFrom<Ground | null>(null, null, "bar", "chosen");
const words = fc.oneof(
  fc.constantFrom("", " ", "      ", "a", "┼ denies", "the same words", "“Ağdərə”"),
  fc.string({ maxLength: 12 }),
  fc.constantFrom("漢字", "👩‍👩‍👧‍👦!", "e\u0301", "חברה 12", "⠤⠤●", "\x1b[31mred", "\u202egnol"),
);
const row: fc.Arbitrary<Line> = fc
  .array(fc.tuple(words, style, ground), { maxLength: 6 })
  .map((parts) =>
    fit(
      parts.map(([text, look, behind]) => span(text, look, behind)),
      COLUMNS,
    ),
  );
const frame = fc.array(row, { minLength: ROWS, maxLength: ROWS });

/** Every cell of a terminal with all that is seen of it. */
async function cells(written: string): Promise<string[][]> {
  const screen = screenOf(COLUMNS, ROWS);
  await new Promise<void>((done) => screen.term.write(written, done));
  return Array.from({ length: ROWS }, (_, y) => {
    const line = screen.term.buffer.active.getLine(y)!;
    return Array.from({ length: COLUMNS }, (_, x) => {
      const cell = line.getCell(x)!;
      const behind = `${cell.getBgColorMode()} ${cell.getBgColor()} ${cell.isUnderline()} ${cell.isStrikethrough()}`;
      const text = cell.getChars() || (cell.getWidth() === 0 ? "" : " ");
      if (text === " ") return ` ${behind}`;
      return `${text} ${cell.getFgColorMode()} ${cell.getFgColor()} ${cell.isBold()} ${behind}`;
    });
  });
}

test("what is written of a change makes the screen that the whole frame would", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(frame, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(theme(24, "dark", false), theme(0, "dark", false), theme(16, "light", true)),
      async (frames, look) => {
        const painted = frames.map((lines) => lines.map((line) => shown(line, look)));
        const changes = painted.map((after, at) => repaint(painted[at - 1] ?? null, after, look));
        const whole = painted.at(-1)!.map((each) => each.painted);
        expect(await cells(changes.join(""))).toEqual(await cells(whole.join("\r\n")));
      },
    ),
    { numRuns: 150 },
  );
});

test("a frame that says the same again writes nothing, and a changed word only itself", () => {
  const look = theme(24, "dark", false);
  const of = (text: string) => [
    shown(fit([span(text)], COLUMNS), look),
    shown(fit([], COLUMNS), look),
  ];
  expect(repaint(of("1 of 9"), of("1 of 9"), look)).toBe("");
  expect(repaint(of("1 of 9"), of("2 of 9"), look)).toBe("\x1b[1H2");
  expect(repaint(of("many words"), of("many"), look)).toBe("\x1b[1;5H\x1b[K");
});
