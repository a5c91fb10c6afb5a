import { stay } from "./choose.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";
import { layoutOf } from "./size.ts";

/** Hides every pane but the one that has the focus, or shows them again. */
export function hidePanes(session: Session): void {
  const { state } = session;
  if (layoutOf({ ...state, single: false }).shape === "one")
    return say(session, "There is room for one pane only.");
  session.state = { ...state, single: !state.single };
  stay(session);
}

/** Makes the list a step larger or smaller, as far as there is room. */
export function resizePanes(session: Session, by: 1 | -1): void {
  const { state, layout } = session;
  if (layout.shape === "one") return say(session, "There is one pane only on the screen.");
  const next = { ...state, share: state.share + by };
  const after = layoutOf(next);
  if (after.list === layout.list && after.listRows === layout.listRows)
    return say(session, by > 0 ? "The list cannot be larger." : "The list cannot be smaller.");
  session.state = next;
  stay(session);
}
