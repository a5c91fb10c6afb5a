import type { Derivation } from "@claimline/core/derive/derivation";
import { preparing } from "@claimline/core/views/preparing";
import { theme, type Theme } from "../lines/theme.ts";
import { BadStory, type Opened } from "../story/opened.ts";
import type { Face, Release } from "../ui/app.tsx";
import { faceOf, type Outside } from "../ui/face.ts";
import { startFollowing } from "../ui/following.ts";
import { leftAt, takeUp } from "../ui/left.ts";
import { readMarks } from "../ui/marks.ts";
import { Session } from "../ui/session.ts";
import { showsLinks, turnsNames } from "./abilities.ts";
import { ASK_BACKGROUND, guessBackground } from "./background.ts";
import { browse } from "./browse.ts";
import type { Depth } from "./color.ts";
import { memoryFile, newAfter, readMemory, writeMemory } from "./memory.ts";
import { enterScreen, guardScreen, leaveScreen } from "./screen.ts";
import { filterStdin } from "./stdin.ts";

export type Start = {
  opened: Opened;
  /** The story as of `asOf`. */
  derivation: Derivation;
  asOf: string | null;
  query: string;
  depth: Depth;
  ascii: boolean;
  /** In sentences, for a screen reader. */
  told: boolean;
};

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

/**
 * Takes up where the reader left off, and keeps where they are when the program ends, however it ends. Who asks for a
 * moment or a query gets that.
 */
function keepReading(session: Session): void {
  const { state, screen } = session;
  const file = memoryFile(session.opened);
  if (file === null) return;
  const known = readMemory(file);
  const head = (): number => session.opened.state.last?.seq ?? 0;
  // What comes while it is open is new, too.
  const since = newAfter(known, head(), Date.now()) ?? head();
  session.since = since;
  if (known && state.asOf === null && screen.query === "") takeUp(session, known.left);
  session.state = { ...session.state, marks: readMarks(known?.marks) };
  process.on("exit", () => {
    const { marks } = session.state;
    const left = leftAt(session);
    writeMemory(file, { head: head(), from: since, at: Date.now(), left, marks });
  });
}

/** Has a log that was shown on trust verified beside the screen. Rejects with what is wrong with it; else never ends. */
async function checked(session: Session): Promise<never> {
  const { check } = session.opened;
  if (check) {
    session.checking = true;
    session.changed();
    const refused = await check();
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

/** The same without a screen: what is told stays where the shell was. */
async function tell(face: Face, session: Session): Promise<number> {
  const { stdin, stdout } = process;
  guardScreen();
  stdin.setRawMode(true);
  stdout.write(face.draw());
  const { runApp } = await import("../ui/app.tsx");
  startFollowing(session);
  const filtered = filterStdin(stdin, { background() {}, mouse() {} });
  try {
    return await runApp(face, { stdin: filtered, stdout });
  } finally {
    session.following?.abort();
    stdout.write("\r\n");
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/**
 * Opens the UI. The first frame is written before Ink is loaded: to load it takes as long as all before that,
 * and a reader need not wait for it. What is typed in between stays in the terminal's queue.
 */
export async function launch({ depth, ascii, ...start }: Start): Promise<number> {
  const { stdin, stdout } = process;
  const site = process.env["CLAIMLINE_URL"];
  const session = new Session(start.opened, start.derivation, stdout, { ...start, site });
  const can = {
    links: showsLinks(process.env) === "likely",
    isolates: turnsNames(process.env) === "likely",
  };
  const look = (ground: "dark" | "light"): Theme => theme(depth, ground, ascii, can);
  keepReading(session);
  const outside: Outside = { suspend: (release) => suspend(release, session), browse };
  if (start.told) {
    const { tellerOf } = await import("../told/teller.ts");
    return tell(tellerOf(session, outside, ascii), session);
  }
  const face = faceOf(session, look(guessBackground(process.env)), outside);

  session.hurried = true;
  session.checking = start.opened.check !== undefined;
  const first = face.draw();
  guardScreen();
  enterScreen();
  stdin.setRawMode(true);
  stdout.write(`${first}${depth > 0 ? ASK_BACKGROUND : ""}`);

  const { runApp } = await import("../ui/app.tsx");
  startFollowing(session);
  const filtered = filterStdin(stdin, {
    background: (found) => face.restyle(look(found)),
    mouse: face.mouse,
  });
  const left = new AbortController();
  try {
    const running = runApp(face, { stdin: filtered, stdout });
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
