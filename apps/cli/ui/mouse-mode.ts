import type { Effect } from "./binding.ts";
import type { Session } from "./session.ts";

/** Gives the mouse to the terminal, or takes it back. */
export function toggleMouse(session: Session): Effect {
  const mouse = !session.state.mouse;
  const remark = mouse
    ? "The mouse clicks and scrolls here. With Shift held, most terminals mark text all the same."
    : "The mouse is the terminal's: text can be marked. M takes it back.";
  session.state = { ...session.state, mouse, remark };
  return { mouse };
}
