import { visible } from "@claimline/core/text/visible";
import { ascii } from "../lines/ascii.ts";
import type { Face } from "../ui/app.tsx";
import type { Outside } from "../ui/face.ts";
import { stay } from "../ui/choose.ts";
import { press } from "../ui/press.ts";
import { say } from "../ui/say.ts";
import type { Session } from "../ui/session.ts";
import { newSince, toldOf, type Told } from "./changes.ts";

/**
 * A session for a screen reader: what changed is added below what was told, as sentences. Nothing is drawn, nothing
 * is overwritten, and every key is answered.
 */
export function tellerOf(session: Session, outside: Outside, isAscii: boolean): Face {
  let before: Told | null = null;
  let unanswered = false;
  let redraw = (): void => {};
  const safe = (text: string): string =>
    text
      .split("\n")
      .map((line) => (isAscii ? ascii(visible(line)) : visible(line)))
      .join("\r\n");
  return {
    draw() {
      const text = newSince(session, before);
      const silent = text === "" && unanswered && !session.state.prompt;
      before = toldOf(session);
      unanswered = false;
      return silent ? "\r\nNothing further." : safe(text);
    },
    forget: () => void (before = null),
    press(key) {
      unanswered = true;
      const effect = press(session, key);
      if (effect === null || typeof effect !== "object" || !("mouse" in effect)) return effect;
      say(session, "There is no screen to click on.");
      return null;
    },
    resized(columns, rows) {
      session.state = { ...session.state, columns, rows };
      stay(session);
    },
    onChange(heard) {
      redraw = heard;
      session.changed = heard;
    },
    suspend: outside.suspend,
    browse(url) {
      void outside.browse(url).then((remark) => {
        if (!remark) return;
        say(session, remark);
        redraw();
      });
    },
  };
}
