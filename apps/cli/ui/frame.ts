import { fit } from "../lines/fit.ts";
import { EMPTY, line, quiet, rule, strong, type Line } from "../lines/span.ts";
import { headerLine } from "../panes/header.ts";
import { helpDoc } from "../panes/help.ts";
import { legendLine } from "../panes/legend.ts";
import { listLines } from "../panes/list.ts";
import { stripLines } from "../panes/strip.ts";
import { KEYS } from "./keys.ts";
import { footerLines } from "./footer.ts";
import { docWindow, MARGINS, readingDoc } from "./reading.ts";
import type { Session } from "./session.ts";
import { viewNamed } from "./views.ts";
import { windowTop } from "./window.ts";

const blank = (rows: number): Line[] => Array.from({ length: Math.max(0, rows) }, () => EMPTY);

/** Heading of the list: what it is, where the chosen row stands, in which order. */
function heading(session: Session): Line {
  const { screen, list } = session;
  const view = viewNamed(screen.view);
  const group = list.rows[screen.chosen]?.group;
  const found = screen.query
    ? quiet(`   ${list.rows.length} match ${screen.query}`)
    : quiet(`   ${view.order}`);
  return line(" ", strong(view.title), group && strong(`, ${group}`), found);
}

function listPane(session: Session, width: number, rows: number, headed: boolean): Line[] {
  const { screen, list } = session;
  const size = rows - (headed ? 2 : 0);
  const top = windowTop(screen.top, screen.chosen, size, list.rows.length);
  const shown = listLines(
    list.rows,
    { top, size, chosen: screen.chosen, focused: screen.focus === "list" },
    width,
  );
  const nothing =
    list.rows.length === 0
      ? [line(" ", quiet(session.screen.query ? "Nothing matches." : "Nothing yet."))]
      : [];
  const lines = [...(headed ? [heading(session), EMPTY] : []), ...shown, ...nothing];
  return [...lines, ...blank(rows - lines.length)].map((each) => fit(each, width));
}

function readingPane(session: Session, width: number, rows: number): Line[] {
  const { screen } = session;
  const link = screen.focus === "reading" ? screen.link : null;
  return docWindow(readingDoc(session), screen.scroll, rows, width, link);
}

/** The third pane: what the chosen link of the reading pane leads to. */
function dossierPane(session: Session, width: number, rows: number): Line[] {
  const links = readingDoc(session).links;
  const link = links[session.screen.link] ?? links[0];
  if (!link) return blank(rows).map(() => fit(EMPTY, width));
  return docWindow(
    session.doc(link.ref, { width: width - MARGINS, brief: false }),
    0,
    rows,
    width,
    null,
  );
}

const beside = (panes: readonly Line[][]): Line[] =>
  panes[0]!.map((_, at) =>
    panes.flatMap((pane, index) => (index === 0 ? pane[at]! : [rule(" │ "), ...pane[at]!])),
  );

function body(session: Session): Line[] {
  const { layout, screen, state } = session;
  const across = rule("─".repeat(state.columns));
  if (layout.shape === "stacked")
    return [
      ...listPane(session, layout.list, layout.listRows, false),
      [across],
      ...readingPane(session, state.columns, layout.readingRows),
      [across],
    ];
  const panes =
    layout.shape === "one"
      ? [
          screen.focus === "list"
            ? listPane(session, layout.list, layout.listRows, layout.listRows > 6)
            : readingPane(session, state.columns, layout.readingRows),
        ]
      : [
          listPane(session, layout.list, layout.listRows, true),
          readingPane(session, layout.reading, layout.readingRows),
          ...(layout.shape === "three"
            ? [dossierPane(session, layout.dossier, layout.readingRows)]
            : []),
        ];
  const lines = beside(panes);
  return layout.rules ? [[across], ...lines, [across]] : lines;
}

/** The whole screen: exactly as many lines as the terminal has, each as wide as it is. */
export function frameOf(session: Session): Line[] {
  const { state, layout } = session;
  const { columns, rows } = state;
  const footer = footerLines(session);
  const header = headerLine(session.head, session.until, columns);
  const strip = stripLines(session.strip, columns, state.asOf !== null).slice(0, layout.strip);
  const legend = layout.legend ? [footer.above ?? legendLine(columns)] : [];
  const { overlay } = state;
  const middle =
    overlay?.name === "help" ? helpDoc(KEYS, columns).lines.slice(overlay.top) : body(session);
  const filled = [...middle.slice(0, layout.body), ...blank(layout.body - middle.length)];
  return [header, ...strip, ...filled, ...legend, footer.line]
    .slice(0, rows)
    .map((each) => fit(each, columns));
}
