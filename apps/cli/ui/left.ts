import { counted } from "@claimline/core/views/words";
import { findDoc } from "./docs.ts";
import { change, choose } from "./choose.ts";
import { open, show } from "./ways.ts";
import { narrowed } from "./narrow.ts";
import { newsOf } from "./news.ts";
import { isRef, type Ref } from "../panes/ref.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";
import { VIEWS, type ViewName } from "./views.ts";

/** Where a reader was when they left: the list, its row, and what was open. */
export type Left = { view: ViewName; query: string; row: Ref | null; open: Ref | null };

/** Where the reader is; null at the beginning, where everybody begins. */
export function leftAt({ screen, list }: Session): Left | null {
  const { view, query, chosen } = screen;
  if (view === "posts" && query === "" && chosen === 0 && !screen.open) return null;
  return { view, query, row: list.rows.at(chosen)?.ref ?? null, open: screen.open };
}

/** Goes there again, as far as it is still there. What was kept is not trusted. */
function goBack(session: Session, left: Left): boolean {
  const { view, query, row, open: opened } = left;
  if (!VIEWS.some(({ name }) => name === view) || typeof query !== "string") return false;
  if (narrowed(session.derivation, view, query).problem) return false;
  if (view !== "posts") show(session, view);
  if (query) change(session, { query });
  const at = isRef(row) ? session.list.rows.placeOf(row) : -1;
  choose(session, Math.max(0, at));
  if (isRef(opened) && findDoc(session.derivation, opened, { width: 76, brief: false }))
    open(session, opened);
  return true;
}

/** Takes up a reading: goes where it was left, and says so, with what is new since. */
export function takeUp(session: Session, left: Left | null): void {
  const isBack = left !== null && goBack(session, left);
  const posts = narrowed(session.derivation, "posts", "").rows;
  const fresh = [...posts].filter((row) => newsOf(session, row) === "new").length;
  const news = session.hasNews
    ? `Since you last read: ${fresh > 0 ? `${counted(fresh, "new post")}, marked +` : "no new post"}; = tells what changed.`
    : "";
  const remark = [isBack && "Where you left off; q goes back.", news].filter(Boolean).join(" ");
  if (remark) say(session, remark);
}
