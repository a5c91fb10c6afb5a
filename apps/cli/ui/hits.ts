import { isHit } from "../lines/hits.ts";
import { scroll } from "./choose.ts";
import { along } from "./moves.ts";
import { readingDoc } from "./reading.ts";
import type { Session } from "./session.ts";

/** On to the hit after this one: in what is being read to one that is out of sight, else to the next row. */
export function nextHit(session: Session, by: 1 | -1): void {
  const { screen, layout, wanted } = session;
  if (screen.focus === "reading" && wanted.length > 0) {
    const from = screen.scroll;
    const below = from + layout.readingRows;
    const { lines } = readingDoc(session);
    const outside = (row: number): boolean => (by > 0 ? row >= below : row < from);
    const rows = lines.flatMap((line, row) => (outside(row) && isHit(line, wanted) ? [row] : []));
    const row = by > 0 ? rows[0] : rows.at(-1);
    if (row !== undefined) return scroll(session, row - from - Math.floor(layout.readingRows / 3));
  }
  along(session, by);
}
