import type { ListShape } from "../panes/list.ts";
import { newsOf } from "./news.ts";
import type { Session } from "./session.ts";
import { viewNamed } from "./views.ts";

/** Whether every row could have two lines, with the heading of its group. */
function isShort({ list: { rows }, layout }: Session): boolean {
  if (rows.length * 2 > layout.listRows) return false;
  const groups = new Set(rows.map(({ group }) => group)).size;
  return rows.length * 2 + groups - 1 <= layout.listRows;
}

/** How the list on the screen is drawn: beside what is read, a short one has its titles whole. */
export function listShape(session: Session): ListShape {
  const { layout, screen } = session;
  const beside = layout.shape === "two" || layout.shape === "three";
  return {
    width: layout.list,
    tall: layout.tall || (beside && isShort(session)),
    labels: viewNamed(screen.view).labels ?? true,
    news: (row) => newsOf(session, row),
  };
}
