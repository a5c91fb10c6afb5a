import { paint } from "../lines/paint.ts";
import { theme } from "../lines/theme.ts";
import { storyAsOf } from "../story/moment.ts";
import type { Opened } from "../story/opened.ts";
import { frameOf } from "../ui/frame.ts";
import { Look } from "../ui/look.ts";
import { Session } from "../ui/session.ts";
import { ASK_BACKGROUND, guessBackground } from "./background.ts";
import type { Depth } from "./color.ts";
import { enterScreen, guardScreen, leaveScreen } from "./screen.ts";
import { filterStdin } from "./stdin.ts";

export type Start = {
  opened: Opened;
  asOf: string | null;
  query: string;
  depth: Depth;
  ascii: boolean;
};

/**
 * Opens the UI. The first frame is written as plain strings before Ink is loaded: Ink takes some 120 ms to start,
 * and a reader need not wait for it. What is typed in between stays in the terminal's queue.
 */
export async function launch({ opened, asOf, query, depth, ascii }: Start): Promise<number> {
  const { stdin, stdout } = process;
  const moment = storyAsOf(opened, asOf);
  if (!moment.ok) throw new Error(moment.problem.expected);
  const session = new Session(opened, moment.derivation, stdout, { asOf, query });
  const look = new Look(theme(depth, guessBackground(process.env), ascii));

  guardScreen();
  enterScreen();
  stdin.setRawMode(true);
  const first = frameOf(session).map((each) => paint(each, look.theme));
  // Ink begins to draw where the cursor stands: at the top, over the same lines.
  stdout.write(`${first.join("\r\n")}\x1b[H${depth > 0 ? ASK_BACKGROUND : ""}`);

  const { runApp } = await import("../ui/app.tsx");
  const filtered = filterStdin(stdin, (found) => {
    look.change(theme(depth, found, ascii));
  });
  const suspend = async (
    release: (during: () => Promise<void>) => Promise<void>,
  ): Promise<void> => {
    await release(async () => {
      leaveScreen();
      const woken = new Promise<void>((wake) => process.once("SIGCONT", () => wake()));
      process.kill(process.pid, "SIGTSTP");
      await woken;
      enterScreen();
    });
  };
  try {
    return await runApp({ session, look, suspend, stdin: filtered, stdout });
  } finally {
    leaveScreen();
    stdin.setRawMode(false);
    stdin.pause();
  }
}
