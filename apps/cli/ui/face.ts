import { paint } from "../lines/paint.ts";
import type { Theme } from "../lines/theme.ts";
import type { Face } from "./app.tsx";
import { frameOf } from "./frame.ts";
import { resettle } from "./keys.ts";
import { press } from "./press.ts";
import type { Session } from "./session.ts";

/** A session as a terminal sees it. The theme may change once: when the terminal has told its background. */
export function faceOf(
  session: Session,
  theme: Theme,
  suspend: Face["suspend"],
): Face & { restyle: (theme: Theme) => void } {
  let redraw = (): void => {};
  let look = theme;
  return {
    rows: () => frameOf(session).map((line) => paint(line, look)),
    press: (key) => press(session, key),
    resized(columns, rows) {
      session.state = { ...session.state, columns, rows };
      resettle(session);
    },
    onChange: (heard) => void (redraw = heard),
    suspend,
    restyle(changed) {
      look = changed;
      redraw();
    },
  };
}
