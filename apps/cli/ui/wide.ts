import { shownGroup, type Card } from "@claimline/core/views/figure-cards";
import { figuresView, type FigureGroup } from "@claimline/core/views/figures";
import { cut, fit, lineWidth } from "../lines/fit.ts";
import { EMPTY, line, quiet, rule, strong, type Line } from "../lines/span.ts";
import { cardLines } from "../panes/figure-card.ts";
import { docWindow, MARGINS } from "./reading.ts";
import { figuresOf } from "./related.ts";
import type { Session } from "./session.ts";

/* More than so many rows are not counted at every step; F counts them. */
const MOST = 5000;

/** The ways to narrow the list, beside it; with F they have the keys. */
export function facetsPane(session: Session, width: number, rows: number): Line[] {
  const { overlay } = session.state;
  if (overlay?.name === "facets") {
    const { scroll, link } = session.screen;
    return docWindow(session.facets(width - MARGINS), scroll, rows, width, link);
  }
  const head = line(strong("Narrow the list"), quiet("   F"));
  const all =
    session.ready !== "counts" || session.list.rows.length > MOST
      ? []
      : session.facets(width - MARGINS).lines;
  const counts = all.slice(all.findIndex((each) => each.length === 0));
  return docWindow({ lines: [head, ...counts], links: [] }, 0, rows, width, null);
}

/** The card of the count that is meant; else the first that has a line. */
function cardOf(group: FigureGroup, claims: ReadonlySet<string>): Card | undefined {
  const { cards } = shownGroup(group);
  return (
    cards.find(({ series }) => series.figures.some(({ claim }) => claims.has(claim))) ??
    cards.find(({ series }) => !series.hole) ??
    cards[0]
  );
}

/** A chart of what is counted in what is read; of the first thing that sides count of their own where nothing is. */
export function chartPane(session: Session, width: number, rows: number): Line[] {
  const { derivation, reading } = session;
  const blank = Array.from({ length: rows }, () => fit(EMPTY, width));
  if (session.ready !== "counts") return blank;
  const found = reading && figuresOf(derivation, reading);
  const group =
    (found && figuresView(derivation).find(({ id }) => id === found.group.id)) ?? session.counts;
  const card = group && cardOf(group, found?.claims ?? new Set());
  if (!group || !card) return blank;
  const room = width - MARGINS;
  const title = cut(line(rule("── "), strong(group.title), quiet("   t figures ")), width - 1);
  const { head, chart } = cardLines(card, shownGroup(group).group, { width: room, height: 6 });
  const lines = [
    line(title, rule("─".repeat(Math.max(0, width - lineWidth(title) - 1)))),
    ...[...head, ...chart].map((each) => line("  ", each)),
  ].slice(0, rows);
  return [...lines.map((each) => fit(each, width)), ...blank.slice(lines.length)];
}
