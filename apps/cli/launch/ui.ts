import type { Derivation } from "@claimline/core/derive/derivation";
import { theme, type Theme } from "../lines/theme.ts";
import type { Opened } from "../story/opened.ts";
import type { Release } from "../ui/app.tsx";
import { faceOf } from "../ui/face.ts";
import { Session } from "../ui/session.ts";
import { showsLinks, turnsNames } from "./abilities.ts";
import { ASK_BACKGROUND, guessBackground } from "./background.ts";
import { browse } from "./browse.ts";
import type { Depth } from "./color.ts";
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
};

/** Stops as any program does on ^Z. Where nothing could wake it, the system does not stop it, and it goes on. */
const suspend = (release: Release, session: Session): Promise<void> =>
  release(async () => {
    leaveScreen();
    process.kill(process.pid, "SIGTSTP");
    // While it is stopped, no time passes for it: this ends after the shell has woken it.
    await new Promise((woken) => setTimeout(woken, 50));
    enterScreen(session.state.mouse);
    // The terminal told the shell, and not us, if it changed its size in between.
    process.kill(process.pid, "SIGWINCH");
  });

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
  const face = faceOf(session, look(guessBackground(process.env)), {
    suspend: (release) => suspend(release, session),
    browse,
  });

  // What takes long is drawn with the second frame, when Ink is there.
  session.hurried = true;
  const first = face.draw();
  session.hurried = false;
  guardScreen();
  enterScreen();
  stdin.setRawMode(true);
  stdout.write(`${first}${depth > 0 ? ASK_BACKGROUND : ""}`);

  const { runApp } = await import("../ui/app.tsx");
  const filtered = filterStdin(stdin, {
    background: (found) => face.restyle(look(found)),
    mouse: face.mouse,
  });
  try {
    return await runApp(face, { stdin: filtered, stdout });
  } finally {
    leaveScreen();
    stdin.setRawMode(false);
    stdin.pause();
  }
}
