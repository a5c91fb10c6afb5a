import { fit } from "../lines/fit.ts";
import { EMPTY, span, type Line } from "../lines/span.ts";
import type { Doc } from "./ref.ts";
import type { Session } from "./session.ts";

/** The pane's document, as wide and as brief as the layout has it. */
export function readingDoc(session: Session): Doc {
  const { layout, reading, screen } = session;
  if (!reading) return { lines: [], links: [] };
  if (session.state.overlay === "why") return session.why(reading, layout.reading - 2);
  // The row above the pane shows the headline already.
  const brief = layout.shape === "stacked" && screen.open === null;
  return session.doc(reading, { width: layout.reading - 2, brief });
}

/** The lines of a document from `scroll` on; its chosen link is marked if the pane has the focus. */
export function docWindow(
  doc: Doc,
  scroll: number,
  rows: number,
  width: number,
  link: number | null,
): Line[] {
  const marked = link === null ? undefined : doc.links[link]?.row;
  return Array.from({ length: rows }, (_, index) => {
    const at = scroll + index;
    const text = doc.lines[at] ?? EMPTY;
    const lead = at === marked ? span("▌", "strong") : span(" ");
    return fit([lead, span(" "), ...text], width, at === marked ? "chosen" : null);
  });
}
