import { repaint, shown, type Shown } from "../lines/repaint.ts";
import type { Theme } from "../lines/theme.ts";
import type { Face } from "./app.tsx";
import type { Effect } from "./binding.ts";
import { frameOf } from "./frame.ts";
import { mouse } from "./mouse.ts";
import { stay } from "./choose.ts";
import type { Mouse } from "./mouse.ts";
import { press } from "./press.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";

/** What is done outside of the terminal. `browse` gives what was wrong, or null. */
export type Outside = {
  suspend: Face["suspend"];
  browse: (url: string) => Promise<string | null>;
};

/** A session as a terminal sees it. The theme may change once: when the terminal has told its background. */
export function faceOf(
  session: Session,
  theme: Theme,
  { suspend, browse }: Outside,
): Face & { restyle: (theme: Theme) => void; mouse: (event: Mouse) => void } {
  let redraw: (effect?: Effect | null) => void = () => {};
  let look = theme;
  let before: Shown[] | null = null;
  return {
    draw() {
      const after = frameOf(session).map((line) => shown(line, look));
      const change = repaint(before, after, look);
      before = after;
      // The terminal shows it at once, and no half of it.
      return change && `\x1b[?2026h${change}\x1b[?2026l`;
    },
    forget: () => void (before = null),
    mouse(event) {
      redraw(mouse(session, event));
    },
    press: (key) => press(session, key),
    resized(columns, rows) {
      session.state = { ...session.state, columns, rows };
      before = null;
      stay(session);
    },
    onChange(heard) {
      redraw = heard;
      session.changed = () => heard();
    },
    suspend,
    browse(url) {
      void browse(url).then((remark) => {
        if (!remark) return;
        say(session, remark);
        redraw();
      });
    },
    restyle(changed) {
      look = changed;
      before = null;
      redraw();
    },
  };
}
