import { FACET_TITLES } from "@claimline/core/views/facet-words";
import { counted } from "@claimline/core/views/words";
import { cut, lineWidth } from "../lines/fit.ts";
import { line, quiet, strong, type Line } from "../lines/span.ts";
import type { Doc, Link } from "./ref.ts";
import { markOf } from "./mark.ts";

export type FacetField = keyof typeof FACET_TITLES;

/** A way to narrow the list: how many rows it would leave, and the query that does so, or takes it back. */
export type Narrowing = {
  field: FacetField;
  value: string;
  label: string;
  count: number;
  on: boolean;
  query: string;
};

/* Blanks at least between a name and its count. */
const GAP = 2;
const WIDEST = 56;

function row({ field, value, label, count, on }: Narrowing, width: number): Line {
  const number = String(count);
  const left = width - number.length;
  const mark = field === "standing" && line(markOf(value as never), " ");
  const name = count === 0 && !on ? quiet(label) : on ? strong(label) : label;
  const text = cut(line(on ? strong("[x] ") : quiet("[ ] "), mark, name), left - GAP);
  const gap = " ".repeat(Math.max(0, left - lineWidth(text)));
  return line(text, gap, count > 0 ? number : quiet(number));
}

/** Every way to narrow the list, with what it would leave; Enter on one switches it. */
export function facetsDoc(all: readonly Narrowing[], total: number, width: number): Doc {
  const room = Math.min(width, WIDEST);
  const head = (...more: string[]): Line =>
    line(strong("Narrow the list"), quiet(["   ", more.join("; ")].join("")));
  const rows = counted(total, "row");
  // One line, so that nothing moves when the keys come here.
  const full = head(rows, "Enter switches");
  const lines: Line[] = [cut(lineWidth(full) <= width ? full : head(rows), width)];
  const links: Link[] = [];
  for (const [at, each] of all.entries()) {
    if (all[at - 1]?.field !== each.field) lines.push([], line(quiet(FACET_TITLES[each.field])));
    links.push({ ref: { kind: "narrow", id: each.query }, row: lines.length });
    lines.push(row(each, room));
  }
  if (all.length === 0) lines.push([], line(quiet("There is nothing to narrow by here.")));
  return { lines, links };
}
