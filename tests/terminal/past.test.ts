import { expect, test } from "vitest";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { sessionOf } from "./inside.ts";

/* What was told on the second day, in words and counts. */
const LATER = /inquiry|denies that|too fast\?|five|S2 ¶|part 2|Wed 2|2 April/;

test.each([..."123456789e"])(
  "view %s as of the first day knows nothing of the second (T4)",
  (view) => {
    for (const size of [
      { columns: 200, rows: 60 },
      { columns: 80, rows: 24 },
    ]) {
      const session = sessionOf(size);
      press(session, "{");
      for (const key of [
        view,
        "enter",
        "w",
        "w",
        "h",
        "j",
        "enter",
        "t",
        "h",
        "F",
        "F",
        "?",
        "?",
      ]) {
        press(session, key);
        if (session.state.overlay?.name === "help") continue;
        const shown = frameOf(session).map(textOf).join("\n");
        expect(LATER.exec(shown)?.[0], `${key}\n${shown}`).toBeUndefined();
      }
    }
  },
);
