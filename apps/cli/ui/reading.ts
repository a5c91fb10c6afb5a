import { fit, grounded, parted } from "../lines/fit.ts";
import { withHits } from "../lines/hits.ts";
import { EMPTY, span, type Line } from "../lines/span.ts";
import type { Doc, Ref } from "../panes/ref.ts";
import type { Session } from "./session.ts";

/* Two cells for the mark of the chosen link, one at the right edge. */
export const MARGINS = 3;

/** The document that has the keys: the ways to narrow the list, or what the reading pane shows. */
export const readingDoc = (session: Session): Doc =>
  session.state.overlay?.name === "facets"
    ? session.facets((session.layout.facets || session.layout.reading) - MARGINS)
    : contentDoc(session);

/** What the reading pane is about, as wide and as brief as the layout has it. */
export function contentDoc(session: Session): Doc {
  const { layout, reading, screen } = session;
  const { overlay } = session.state;
  if (!reading || session.ready === "titles") return { lines: [], links: [] };
  if (overlay?.name === "why")
    return session.why(overlay.about ?? reading, layout.reading - MARGINS);
  // In a single pane it is read only where it is opened.
  const brief = layout.shape !== "one" && screen.open === null;
  const below = layout.shape === "stacked";
  return session.doc(reading, { width: layout.reading - MARGINS, brief, below });
}

/** What a key is about: the chosen link of the reading pane if that has the focus, unless it is what the record belongs to; else what is being read. */
export function thisOf(session: Session): Ref | null {
  const { screen, reading } = session;
  const link = screen.focus === "reading" ? readingDoc(session).links[screen.link] : undefined;
  return link && link.ref.kind !== "narrow" && !link.over ? link.ref : reading;
}

/** The lines of a document from `scroll` on; its chosen link is marked if the pane has the focus, and what a query asks for. */
export function docWindow(
  doc: Doc,
  scroll: number,
  rows: number,
  width: number,
  link: number | null,
  wanted: readonly string[] = [],
): Line[] {
  const chosen = link === null ? undefined : doc.links[link];
  return Array.from({ length: rows }, (_, index) => {
    const at = scroll + index;
    const text = withHits(doc.lines[at] ?? EMPTY, wanted);
    if (at !== chosen?.row) return fit([span(" "), span(" "), ...text], width);
    const edge = span("▌", "strong");
    if (!chosen.part) return fit([edge, span(" "), ...text], width, "chosen");
    // Of two columns, the one that leads on is marked.
    const whole = fit([span(" "), span(" "), ...text], width);
    const [before, , rest] = parted(whole, chosen.part.from, 1);
    const [gap, mine, after] = parted(rest, 1, chosen.part.width);
    return [...before, edge, ...gap, ...grounded(mine, "chosen"), ...after];
  });
}
