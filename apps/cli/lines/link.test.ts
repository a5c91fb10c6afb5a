import { expect, test } from "vitest";
import { isolated } from "./bidi.ts";
import { webAddress, webLink } from "./link.ts";
import { paint } from "./paint.ts";
import { shown } from "./repaint.ts";
import { span, textOf } from "./span.ts";
import { theme } from "./theme.ts";

test("only http(s) leads anywhere, and nothing in an address ends the sequence", () => {
  expect(webAddress("https://example.org/a b")).toBe("https://example.org/a%20b");
  expect(webAddress("HTTP://example.org")).toBe("http://example.org/");
  for (const text of ["javascript:alert(1)", "file:///etc/passwd", "//example.org", "https://", ""])
    expect(webAddress(text)).toBeNull();
  const hostile = webAddress("https://example.org/\x1b\\\x07\u202e")!;
  expect(hostile).toMatch(/^[\x21-\x7e]+$/);
});

test("a link is written as one where the terminal can, and as text elsewhere", () => {
  const line = [span("see "), webLink("the map", "https://example.org/map", "ink")];
  const can = paint(line, theme(0, "dark", false, { links: true }));
  expect(can).toBe("see \x1b]8;;https://example.org/map\x1b\\the map\x1b]8;;\x1b\\");
  expect(paint(line, theme(0, "dark", false))).toBe("see the map");
  const bad = paint(
    [webLink("click", "javascript:alert(1)", "ink")],
    theme(24, "dark", false, { links: true }),
  );
  expect(bad).not.toContain("]8;");
  expect(textOf([webLink("a\x1b]8;;x", "https://example.org", "ink")])).not.toContain("\x1b");
});

test("isolates are written only for a terminal that turns names around, and never in ASCII", () => {
  const line = [span("│ חוף │")];
  const painted = (ascii: boolean, isolates: boolean): string =>
    shown(line, theme(0, "dark", ascii, { isolates })).painted;
  expect(painted(false, true)).toBe("│ \u2068חוף\u2069 │");
  expect(painted(false, false)).toBe("│ חוף │");
  expect(painted(true, true)).toBe("| ??? |");
});

test("a name written from right to left is isolated whole, and nothing beside it", () => {
  expect(isolated("│ חברת המעבורת, 12 says")).toBe("│ \u2068חברת המעבורת\u2069, 12 says");
  expect(isolated("مجلس الميناء │ חוף")).toBe("\u2068مجلس الميناء\u2069 │ \u2068חוף\u2069");
  expect(isolated("ferry 12 漢字")).toBe("ferry 12 漢字");
});
