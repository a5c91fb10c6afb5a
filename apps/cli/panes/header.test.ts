import { lineWidth } from "../lines/fit.ts";
import { textOf } from "../lines/span.ts";
import type { HeadView } from "@claimline/core/views/head";
import { expect, test } from "vitest";
import { headerLine } from "./header.ts";

const head = (asOf: HeadView["asOf"] = null): HeadView =>
  ({
    title: "The ferry in the fog",
    kicker: "Ferry",
    status: "live",
    counts: { disputes: 4, sources: 3 },
    upTo: "2 April 2031",
    asOf,
  }) as unknown as HeadView;
const EVENING = { text: "2031-04-02-evening", label: "Wed 2 April 2031, evening" };
const POST = { text: "post:later", label: "Wed 2 April, evening, post 2" };

const header = (width: number, asOf: HeadView["asOf"] = null, checking = false): string =>
  textOf(headerLine(head(asOf), asOf ? null : "2 September", width, { checking }));

test("on a narrow screen the name goes before the date does, and the date before the word that the log is being checked", () => {
  expect(header(40)).toMatch(/^ ┼ Claimline {2}Ferry +■ to 2 September $/);
  expect(header(34, null, true)).toMatch(/^ ┼ {2}checking… +■ to 2 September $/);
  expect(header(40, EVENING)).toMatch(/^ ┼ +■ As of Wed 2 April, evening $/);
  expect(header(40, EVENING, true)).toMatch(/^ ┼ {2}checking… +■ Wed 2 April, evening $/);
  expect(header(40, POST, true)).toMatch(/^ ┼ {2}checking… +■ Past $/);
  expect(header(28, null, true)).toMatch(/^ ┼ {2}checking… +■ $/);
});

test("at no width is a date or a state cut", () => {
  for (let width = 22; width <= 140; width++)
    for (const checking of [false, true])
      for (const asOf of [null, EVENING, POST]) {
        const line = headerLine(head(asOf), asOf ? null : "2 September", width, { checking });
        expect(lineWidth(line)).toBe(width);
        // A title is cut after a word, and says so.
        const rest = textOf(line)
          .replace("checking…", "")
          .replace(/\b(The|The ferry|The ferry in|The ferry in the)…/, "");
        expect(rest, String(width)).toMatch(/■/);
        expect(rest, String(width)).not.toContain("…");
      }
});

test("what is not counted yet has its room: nothing moves when it comes", () => {
  const counts = { ...head().counts, disputes: 12 };
  const words = (uncounted: boolean, width: number): string =>
    textOf(headerLine({ ...head(), counts }, "2 September", width, { uncounted }));
  for (const width of [60, 80, 120, 200])
    expect(words(false, width).replace(/\d+ disputed/, (text) => " ".repeat(text.length))).toBe(
      words(true, width),
    );
});

test("where a title has to be cut, the state in a word and the count stay", () => {
  const long = { title: "The ferry in the fog, and who was at the wheel of it when it touched" };
  const at = (width: number, asOf: HeadView["asOf"] = null): string =>
    textOf(headerLine({ ...head(asOf), ...long }, asOf ? null : "2 September", width));
  expect(at(80)).toMatch(/The ferry in the fog, and who was at the… +■ Live {3}4 disputed $/);
  expect(at(80, POST)).toMatch(/Ferry +■ As of Wed 2 April, evening, post 2 {3}4 disputed $/);
  for (const asOf of [null, EVENING, POST])
    for (let width = 72; width < 160; width++)
      expect(at(width, asOf), String(width)).toMatch(/■ (Live|As of).* 4 disputed $/);
});
