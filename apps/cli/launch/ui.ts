import { storyAt } from "@claimline/core/views/at";
import { ordering, preparing } from "@claimline/core/views/preparing";
import { BadStory, soundly } from "../story/opened.ts";
import { startFollowing } from "../ui/following.ts";
import type { Session } from "../ui/session.ts";
import { keepReading } from "./reading.ts";
import { keepScreen, type ScreenFile } from "./last-screen.ts";
import { readyScreen, type Ready, type Start } from "./ready.ts";
import { guardScreen, takeScreen, yieldScreen } from "./screen.ts";
import { filterStdin } from "./stdin.ts";

// A start loads one file for all of this.
export { readyScreen, readyToTell } from "./ready.ts";

/** Has a log whose records are not checked yet verified beside the screen. Rejects with what is wrong with it; else never ends. */
async function checked(session: Session): Promise<never> {
  const refused = await session.opened.check?.();
  if (refused) throw new BadStory(refused);
  if (session.checking) {
    session.checking = false;
    session.changed();
  }
  return new Promise<never>(() => {});
}

/* As long as nobody notices that a key has to wait. */
const TURN = 8;

/** Does something part by part while keys are answered, as long as the reader is there. */
async function inTurns(parts: Iterable<unknown>, left: AbortSignal): Promise<void> {
  let since = performance.now();
  for (const _ of parts) {
    if (left.aborted) return;
    if (performance.now() - since < TURN) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
}

/** Reads and counts what takes long, and draws it once it is there, if the reader still is. Then never ends. */
async function counted(session: Session, left: AbortSignal): Promise<never> {
  // What was typed by now comes first.
  await new Promise((next) => setTimeout(next, TURN));
  const show = (ready: Session["ready"]): void => {
    if (left.aborted || session.ready === ready) return;
    session.ready = ready;
    session.changed();
  };
  await inTurns(session.opened.records ?? [], left);
  if (session.ready === "titles") await inTurns(ordering(session.derivation), left);
  show("records");
  await inTurns(preparing(session.derivation), left);
  show("counts");
  return new Promise<never>(() => {});
}

/** What the next start of a story shows first; null where that hangs on when it is. */
function nextScreen(start: Start, { opened }: Session): string | null {
  const now = storyAt(opened.state, null);
  if (!now.ok) return null;
  const next = { ...start, opened, derivation: now.derivation, asOf: null, query: "" };
  const { session, first } = readyScreen(next);
  // What is new to a reader hangs on how long they are away.
  return session.hasNews ? null : first;
}

/** Tells a story in sentences until the reader has heard enough: what is told stays where the shell was. */
export async function tell({ session, face, first, heard }: Ready): Promise<number> {
  const { stdin, stdout } = process;
  guardScreen();
  stdin.setRawMode(true);
  stdout.write(first);
  process.on("exit", () => keepReading(session));
  const { runApp } = await import("../ui/app.tsx");
  startFollowing(session);
  try {
    return await runApp(face, { stdin: filterStdin(stdin, heard), stdout });
  } finally {
    session.following?.abort();
    stdout.write("\r\n");
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/**
 * Shows the UI until the reader leaves it. The first frame is written before Ink is loaded: to load it takes as long as
 * all before that, and a reader need not wait for it. What is typed in between stays in the terminal's queue. `last` is
 * what is shown already, and `kept` where to keep what the next start will show.
 */
export async function launch(
  start: Start,
  { session, face, first, heard }: Ready,
  { last, kept }: { last: string | null; kept: ScreenFile | null },
): Promise<number> {
  const { stdin, stdout } = process;
  if (last === null) takeScreen();
  if (first !== last) stdout.write(first);
  let next = start;
  let isBroken = false;
  process.on("exit", () => {
    // Whatever went wrong with this screen would go wrong with the next; and of a log that is refused nothing is kept.
    if (isBroken) return;
    keepReading(session);
    if (kept) keepScreen(kept, next, nextScreen(next, session));
  });

  const { runApp } = await import("../ui/app.tsx");
  startFollowing(session);
  const left = new AbortController();
  const broken = Promise.withResolvers<never>();
  const shown = async (): Promise<number> => {
    try {
      const keys = filterStdin(stdin, {
        ...heard,
        background(ground) {
          next = { ...start, ground };
          heard.background(ground);
        },
      });
      const running = runApp(face, { stdin: keys, stdout, left: left.signal });
      const beside = [checked(session), counted(session, left.signal), broken.promise];
      return await Promise.race([running, ...beside]);
    } catch (error) {
      isBroken = true;
      throw error;
    } finally {
      left.abort();
      // What comes from now on has no screen any more.
      session.changed = () => {};
      session.following?.abort();
      yieldScreen();
      stdin.pause();
    }
  };
  // What breaks once may break again before its log has been checked.
  process.on("uncaughtException", broken.reject);
  try {
    return await soundly(session.opened, shown);
  } finally {
    process.off("uncaughtException", broken.reject);
  }
}
