import { preparing } from "@claimline/core/views/preparing";
import { BadStory } from "../story/opened.ts";
import type { Release } from "../ui/app.tsx";
import { startFollowing } from "../ui/following.ts";
import type { Session } from "../ui/session.ts";
import { browse } from "./browse.ts";
import { keepReading } from "./reading.ts";
import { ready, type Ready, type Start } from "./ready.ts";
import { enterScreen, guardScreen, leaveScreen } from "./screen.ts";
import { filterStdin } from "./stdin.ts";

/** Stops as any program does on ^Z. Where nothing could wake it, the system does not stop it, and it goes on. */
const suspend = (release: Release, session: Session): Promise<void> =>
  release(async () => {
    leaveScreen();
    if (session.told) process.stdout.write("\r\n");
    process.kill(process.pid, "SIGTSTP");
    // While it is stopped, no time passes for it: this ends after the shell has woken it.
    await new Promise((woken) => setTimeout(woken, 50));
    if (!session.told) enterScreen(session.state.mouse);
    // The terminal told the shell, and not us, if it changed its size in between.
    process.kill(process.pid, "SIGWINCH");
  });

/** Has a log that is shown on trust verified beside the screen. Rejects with what is wrong with it; else never ends. */
async function checked(session: Session): Promise<never> {
  if (session.checking) {
    const refused = await session.opened.check!();
    if (refused) throw new BadStory(refused);
    session.checking = false;
    session.changed();
  }
  return new Promise<never>(() => {});
}

/* As long as nobody notices that a key has to wait. */
const TURN = 8;

/** Counts what takes long while keys are answered already, and draws it once it is there, if the reader still is. Then never ends. */
async function counted(session: Session, left: AbortSignal): Promise<never> {
  // What was typed by now comes first.
  await new Promise((next) => setTimeout(next, TURN));
  let since = performance.now();
  for (const _ of preparing(session.derivation)) {
    if (left.aborted) break;
    if (performance.now() - since < TURN) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
  if (!left.aborted) {
    session.hurried = false;
    session.changed();
  }
  return new Promise<never>(() => {});
}

/** The screen of a start, ready to be shown. */
export const readyToShow = (start: Start): Promise<Ready> =>
  ready(start, (session) => ({ suspend: (release) => suspend(release, session), browse }));

/** Tells a story in sentences: what is told stays where the shell was. */
async function tell({ session, face, first, heard }: Ready): Promise<number> {
  const { stdin, stdout } = process;
  guardScreen();
  stdin.setRawMode(true);
  stdout.write(first);
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
 * all before that, and a reader need not wait for it. What is typed in between stays in the terminal's queue.
 */
export async function launch(shown: Ready): Promise<number> {
  const { session, face, first, heard } = shown;
  keepReading(session);
  if (session.told) return tell(shown);

  const { stdin, stdout } = process;
  guardScreen();
  enterScreen();
  stdin.setRawMode(true);
  stdout.write(first);

  const { runApp } = await import("../ui/app.tsx");
  startFollowing(session);
  const left = new AbortController();
  try {
    const running = runApp(face, { stdin: filterStdin(stdin, heard), stdout });
    return await Promise.race([running, checked(session), counted(session, left.signal)]);
  } finally {
    left.abort();
    // What comes from now on has no screen any more.
    session.changed = () => {};
    session.following?.abort();
    leaveScreen();
    stdin.setRawMode(false);
    stdin.pause();
  }
}
