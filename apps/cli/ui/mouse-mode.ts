import type { Effect } from "./binding.ts";
import type { Session } from "./session.ts";

/**
 * Clicks and the wheel are reported to us; or they are the terminal's, so that text can be marked, and the wheel
 * comes as arrow keys.
 */
export const mouseMode = (ours: boolean): string =>
  ours ? "\x1b[?1007l\x1b[?1000h\x1b[?1006h" : "\x1b[?1006l\x1b[?1000l\x1b[?1007h";

/** Gives the mouse to the terminal, or takes it back. */
export function toggleMouse(session: Session): Effect {
  const mouse = !session.state.mouse;
  const remark = mouse
    ? "The mouse clicks and scrolls here. With Shift held, most terminals mark text all the same."
    : "The mouse is the terminal's: text can be marked. M takes it back.";
  session.state = { ...session.state, mouse, remark };
  return { mouse };
}
