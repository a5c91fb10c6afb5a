import { counted } from "@claimline/core/views/words";
import { cut, fit, lineWidth } from "../lines/fit.ts";
import { withHits } from "../lines/hits.ts";
import { EMPTY, line, quiet, rule, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { headerLine } from "../panes/header.ts";
import { legendLine } from "../panes/legend.ts";
import { chipLine, listHeading, listLines, rowHeight } from "../panes/list.ts";
import { tallyLines } from "../panes/tally.ts";
import { crumbLine } from "./crumbs.ts";
import { footerLines } from "./footer.ts";
import { contentDoc, docWindow, MARGINS, readingDoc } from "./reading.ts";
import { nothing } from "./nothing.ts";
import { listShape } from "./list-shape.ts";
import type { Session } from "./session.ts";
import { viewNamed } from "./views.ts";
import { chartPane, facetsPane } from "./wide.ts";
import { isReading, readsOn } from "./zones.ts";
import { windowTop } from "./window.ts";

const blank = (rows: number): Line[] => Array.from({ length: Math.max(0, rows) }, () => EMPTY);

function heading(session: Session, width: number): Line[] {
  const { screen, list, layout } = session;
  const view = viewNamed(screen.view);
  const title = {
    name: view.title,
    group: list.rows.at(screen.chosen)?.group ?? "",
    about: view.order,
  };
  const place = { chosen: screen.chosen, total: list.rows.length };
  if (!screen.query) return [listHeading(title, place, width), ...blank(layout.heading - 1)];
  const shown = chipLine(session.chips);
  // With a second line, the query has it to itself.
  if (layout.heading > 1)
    return [listHeading({ ...title, about: "" }, place, width), line(" ", shown)];
  return [listHeading({ ...title, group: "", about: shown }, place, width)];
}

/** Under a short list: what each side counts of its own. */
function tally(session: Session, width: number, room: number): Line[] {
  const { screen, layout } = session;
  const side = layout.shape === "two" || layout.shape === "three";
  if (!side || screen.view === "figures" || screen.query || room < 5) return [];
  const lines = session.counts ? tallyLines(session.counts, width) : [];
  return lines.length > 0 && lines.length < room ? [EMPTY, ...lines] : [];
}

function listPane(session: Session, width: number): Line[] {
  const { screen, list, layout } = session;
  const { rows } = list;
  const { chosen, focus } = screen;
  const size = layout.listRows;
  const shape = listShape(session);
  const height = (row: number): number => rowHeight(rows, row, shape);
  const top = windowTop(screen.top, chosen, size, rows.length, height);
  const shown =
    rows.length > 0
      ? listLines(rows, { top, size, chosen, focused: focus === "list" }, shape).map((each) =>
          withHits(each, session.wanted),
        )
      : wrap(line(" ", quiet(nothing(session))), width - 1, [span(" ")]);
  const lines = [...shown, ...tally(session, width, size - shown.length)];
  return [...heading(session, width), ...lines, ...blank(size - lines.length)].map((each) =>
    fit(each, width),
  );
}

function readingPane(session: Session, width: number, rows: number): Line[] {
  const { screen, layout, wanted } = session;
  // Beside the facets, what is read stays as it is while they have the keys.
  if (layout.facets > 0 && session.state.overlay?.name === "facets")
    return docWindow(contentDoc(session), 0, rows, width, null, wanted);
  const link = screen.focus === "reading" ? screen.link : null;
  return docWindow(readingDoc(session), screen.scroll, rows, width, link, wanted);
}

/** The third pane: what the chosen link of the reading pane leads to. */
function dossierPane(session: Session, width: number, rows: number): Line[] {
  const { links } = contentDoc(session);
  const { overlay } = session.state;
  const link = links[overlay?.name === "facets" ? 0 : session.screen.link] ?? links[0];
  if (!link || link.ref.kind === "narrow") return blank(rows).map(() => fit(EMPTY, width));
  return docWindow(
    session.doc(link.ref, { width: width - MARGINS, brief: false }),
    0,
    rows,
    width,
    null,
  );
}

const besides = (panes: readonly Line[][]): Line[] =>
  panes[0]!.map((_, at) =>
    panes.flatMap((pane, index) => (index === 0 ? pane[at]! : [rule(" │ "), ...pane[at]!])),
  );

/** A rule across, with words on it `at` a column, or before its end. */
function ruled(width: number, words: Line, at: number): Line {
  if (words.length === 0) return [rule("─".repeat(width))];
  const text = cut(line(" ", words, " "), width - 2);
  const from = at >= 0 ? Math.min(at, width - lineWidth(text)) : width - lineWidth(text) + at;
  const rest = width - from - lineWidth(text);
  return line(rule("─".repeat(from)), text, rule("─".repeat(rest)));
}

/** How much of the reading pane is still to come, and from the list the key that leads there. */
function remainder(session: Session): Line {
  const left =
    readingDoc(session).lines.length - session.screen.scroll - session.layout.readingRows;
  if (left <= 0) return [];
  return line(!readsOn(session) && [strong("Tab"), span("  ")], quiet(counted(left, "more line")));
}

function body(session: Session): Line[] {
  const { layout, state } = session;
  const { columns } = state;
  const one = layout.shape === "one";
  const beside = layout.shape === "two" || layout.shape === "three";
  const crumbs = ruled(
    columns,
    crumbLine(session),
    beside ? (layout.facets ? layout.facets + 3 : 0) + layout.list + 2 : 1,
  );
  const end = one && !isReading(session) ? [] : remainder(session);
  const bottom = ruled(columns, end, -2);
  if (layout.shape === "stacked")
    return [
      ...listPane(session, layout.list),
      crumbs,
      ...readingPane(session, columns, layout.readingRows),
      bottom,
    ];
  const reading = (): Line[] => readingPane(session, layout.reading, layout.readingRows);
  const panes = one
    ? [isReading(session) ? reading() : listPane(session, layout.list)]
    : [listPane(session, layout.list), reading()];
  if (layout.shape === "three")
    panes.push([
      ...dossierPane(session, layout.dossier, layout.readingRows - layout.chart),
      ...(layout.chart > 0 ? chartPane(session, layout.dossier, layout.chart) : []),
    ]);
  if (layout.facets > 0) panes.unshift(facetsPane(session, layout.facets, layout.readingRows));
  const lines = besides(panes);
  return layout.rules ? [crumbs, ...lines, bottom] : lines;
}

/** Help over all panes from its line `top` on; its last line says how much is still to come. */
function help(session: Session, top: number): Line[] {
  const { state, layout } = session;
  const lines = session.help.lines.slice(top);
  const left = lines.length - layout.body;
  if (left <= 0) return lines;
  const more = ruled(state.columns, [quiet(counted(left + 1, "more line"))], -2);
  return [...lines.slice(0, layout.body - 1), more];
}

/** The whole screen: exactly as many lines as the terminal has, each as wide as it is. */
export function frameOf(session: Session): Line[] {
  const { state, layout } = session;
  const { columns, rows } = state;
  const footer = footerLines(session);
  const header = headerLine(session.head, session.until, columns, {
    checking: session.checking,
    uncounted: session.ready !== "counts",
  });
  const strip = session.stripLines.slice(0, layout.strip);
  const legend = layout.legend ? [legendLine(columns)] : [];
  const { overlay } = state;
  const middle = overlay?.name === "help" ? help(session, overlay.top) : body(session);
  const filled = [
    ...middle.slice(0, layout.body),
    ...blank(layout.body - middle.length),
    ...legend,
  ];
  // What is wrong with what is typed stands right above it, over whatever is there.
  const { above } = footer;
  filled.splice(Math.max(0, filled.length - above.length), above.length, ...above);
  return [header, ...strip, ...filled, footer.line]
    .slice(0, rows)
    .map((each) => fit(each, columns));
}
