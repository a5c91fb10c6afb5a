import { apart, cut, fit, lineWidth } from "../lines/fit.ts";
import { EMPTY, line, quiet, rule, span, strong, type Line, type Style } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Row } from "./ref.ts";
import type { Rows } from "./rows.ts";
import { NEWS_MARKS, type News } from "./mark.ts";

/** Cells before the title without its label: selection, news, mark, blank. */
const LEAD = 4;
const LABEL = 4;

/** How a list is drawn: `tall` gives a long title a second line, `labels` room for what stands before the titles. */
export type ListShape = {
  width: number;
  tall: boolean;
  labels: boolean;
  /** Whether the marks are there yet. */
  marks: boolean;
  /** Whether a row is new to the reader. */
  news?: (row: Row) => News | null;
};

const leadOf = ({ labels }: ListShape): number => LEAD + (labels ? LABEL : 0);

/** Cells that a title may take; one stays free at the right edge. */
const roomOf = (shape: ListShape): number => shape.width - leadOf(shape) - 1;

const sideOf = ({ side }: Row): Line => (side ? [quiet(`  ${side} `)] : EMPTY);

/** What the rows from here on share, where it is not what the rows before did; the pane's title says the first. */
const groupAt = (rows: Rows, at: number): string =>
  at > 0 && rows.at(at)!.group !== rows.at(at - 1)!.group ? rows.at(at)!.group : "";

/* As much of a title stays beside what is at its right, or what is at its right has no room there. */
const LEAST = 20;

/** What stands after the lead of a row: the title on one line or two, and beside the last or below it what is at the right. */
function rowText(row: Row, shape: ListShape, style: Style = "ink"): Line[] {
  const room = roomOf(shape);
  const side = sideOf(row);
  const left = room - lineWidth(side);
  const beside = (last: Line): Line => (side.length > 0 ? line(fit(last, left), side) : last);
  // No more of a word of 100 kB is wrapped than could be seen.
  const title = line(span(row.title.slice(0, room * 12), style));
  if (!shape.tall)
    return [
      left >= Math.min(lineWidth(title), LEAST) ? beside(cut(title, left)) : cut(title, room),
    ];
  const [first, second] = twoLines(title, room);
  const last = second ?? first;
  const before = second ? [first] : [];
  if (lineWidth(last) <= left) return [...before, beside(last)];
  if (left < LEAST) return [...before, last, cut(apart(EMPTY, side, room), room)];
  if (second) return [first, beside(cut(second, left))];
  const [start, end = EMPTY] = twoLines(title, left);
  return [start, beside(cut(end, left))];
}

/** A title on two lines at most, the second as far in as the first. */
function twoLines(title: Line, room: number): [Line, Line?] {
  const inset = /^ */.exec(title[0]?.text ?? "")![0];
  const [first = EMPTY, ...rest] = wrap(title, room);
  if (rest.length === 0) return [first];
  return [
    first,
    cut(line(inset, ...rest.map((each, at) => (at > 0 ? line(" ", each) : each))), room),
  ];
}

/* A window over a list asks for the same rows at every step. */
const heights = new Map<string, number>();
const KEPT = 2000;

function textHeight(row: Row, shape: ListShape): number {
  const room = roomOf(shape);
  // A title of 100 kB is not kept to tell how high it is.
  const key = `${room}\n${row.side.slice(0, room)}\n${row.title.slice(0, room * 12)}`;
  const known = heights.get(key);
  if (known !== undefined) return known;
  if (heights.size >= KEPT) heights.clear();
  const height = rowText(row, shape).length;
  heights.set(key, height);
  return height;
}

/** Lines that a row takes, with what stands above it: a silence, and the heading of its group if it is the first of it. */
export const rowHeight = (rows: Rows, at: number, shape: ListShape): number =>
  (groupAt(rows, at) ? 1 : 0) +
  (at > 0 && rows.at(at)!.silence ? 1 : 0) +
  (shape.tall ? textHeight(rows.at(at)!, shape) : 1);

function rowLines(row: Row, chosen: boolean, focused: boolean, shape: ListShape): Line[] {
  const { width, labels } = shape;
  const edge = chosen ? span("▌", focused ? "strong" : "quiet") : " ";
  const fresh = shape.news?.(row);
  const news = fresh ? strong(NEWS_MARKS[fresh]) : " ";
  const label = labels && quiet(row.label.padStart(LABEL).slice(-LABEL));
  const lead = line(edge, label, news, shape.marks ? row.mark : " ", " ");
  const style = row.struck ? "struck" : chosen ? "strong" : "ink";
  return rowText(row, shape, style).map((text, at) => {
    const before = at === 0 ? lead : line(edge, " ".repeat(leadOf(shape) - 1));
    return fit(line(before, text), width, chosen ? "chosen" : null);
  });
}

function groupLine(group: string, width: number): Line {
  const head = cut(line(rule("── "), quiet(group), " "), width);
  return line(head, rule("─".repeat(Math.max(0, width - lineWidth(head) - 1))));
}

/** Time of which no source tells, hatched as every hole is. */
const silenceLine = (silence: string, width: number): Line => {
  const said = cut(line(" ", quiet(silence), " "), width);
  return line(rule("╱╱"), said, rule("╱".repeat(Math.max(0, width - lineWidth(said) - 3))));
};

/** The rows of a window over a list, with a heading where a group begins. */
export function listLines(
  rows: Rows,
  window: { top: number; size: number; chosen: number; focused: boolean },
  shape: ListShape,
): Line[] {
  const lines: Line[] = [];
  for (let at = window.top; at < rows.length && lines.length < window.size; at++) {
    const group = groupAt(rows, at);
    const { silence } = rows.at(at)!;
    if (at > 0 && silence) lines.push(silenceLine(silence, shape.width));
    if (group) lines.push(groupLine(group, shape.width));
    lines.push(...rowLines(rows.at(at)!, at === window.chosen, window.focused, shape));
  }
  return lines.slice(0, window.size);
}

/** What narrows a list, each condition in its own brackets. */
export const chipLine = (chips: readonly string[]): Line =>
  line(...chips.flatMap((chip) => [rule("⟨"), strong(chip), rule("⟩"), " "]));

/** Title of a list: what it is, its order or query, and where in it the reader is. */
export function listHeading(
  title: { name: string; group: string; about: string | Line },
  place: { chosen: number; total: number },
  width: number,
): Line {
  const position = place.total > 0 ? quiet(`${place.chosen + 1} of ${place.total} `) : EMPTY;
  const right = line(position);
  const name = line(" ", strong(title.name), title.group && strong(`, ${title.group}`));
  const chosen = typeof title.about !== "string";
  const about = chosen ? line("  ", title.about) : line(quiet(`   ${title.about}`));
  // What narrows the list is cut rather than left out.
  const roomy = chosen || lineWidth(name) + lineWidth(about) + lineWidth(right) + 2 <= width;
  const left = cut(roomy ? line(name, about) : name, Math.max(8, width - lineWidth(right) - 2));
  return apart(left, right, width);
}
