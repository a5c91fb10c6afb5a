import { visible } from "@claimline/core/text/visible";
import { render, useApp, useInput } from "ink";
import { useEffect, useRef, type ReactNode } from "react";
import { Writable } from "node:stream";
import type { ReadStream } from "node:tty";
import { mouseMode } from "./mouse-mode.ts";
import type { Effect } from "./binding.ts";
import { keysOf } from "./keypress.ts";

/** What Ink is given: it hands over keys and owns the terminal's modes, and knows nothing of what they mean. */
export type Face = {
  /** What to write so that the terminal shows the screen as it is now: what changed, and no more. */
  draw: () => string;
  /** Something else was on the screen: the next drawing is a whole one. */
  forget: () => void;
  press: (key: string) => Effect | null;
  resized: (columns: number, rows: number) => void;
  /** Is told what to call when the screen has to be drawn anew, and when the mouse did what only the terminal's owner can. */
  onChange: (redraw: (effect?: Effect | null) => void) => void;
  /** Gives the terminal to the shell, inside of `release`, until the reader comes back. */
  suspend: (release: Release) => Promise<void>;
  browse: (url: string) => void;
};

/** Asks the terminal to put a text where the system keeps what was copied (OSC 52); over a remote line, too. */
const copying = (text: string): string =>
  `\x1b]52;c;${Buffer.from(visible(text)).toString("base64")}\x07`;

/** Hands the terminal over while the callback runs. */
export type Release = (during: () => void | Promise<void>) => Promise<void>;

function App({ face, stdout }: { face: Face; stdout: NodeJS.WriteStream }): ReactNode {
  const { exit, suspendTerminal } = useApp();

  /* While the shell has the terminal, nothing is drawn over what it shows. */
  const away = useRef(false);

  const draw = (): void => {
    if (away.current) return;
    try {
      const change = face.draw();
      if (change) stdout.write(change);
    } catch (error) {
      exit(error as Error);
    }
  };
  const suspend = async (): Promise<void> => {
    away.current = true;
    await face.suspend((during) => suspendTerminal(during));
    away.current = false;
    face.forget();
    draw();
  };

  /** Does what a key or a click asks for beyond the session. False if that was the end. */
  const act = (effect: Effect | null): boolean => {
    if (effect === "quit" || effect === "interrupt") {
      exit(effect === "quit" ? 0 : 130);
      return false;
    }
    if (effect === "suspend") void suspend();
    if (effect === "redraw") face.forget();
    if (effect !== null && typeof effect === "object") {
      if ("copy" in effect) stdout.write(copying(effect.copy));
      else if ("mouse" in effect) stdout.write(mouseMode(effect.mouse));
      else face.browse(effect.browse);
    }
    return true;
  };

  useEffect(() => {
    const resized = (): void => {
      face.resized(stdout.columns, stdout.rows);
      draw();
    };
    draw();
    face.onChange((effect) => {
      if (act(effect ?? null)) draw();
    });
    stdout.on("resize", resized);
    return () => void stdout.off("resize", resized);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- drawing needs nothing but these two
  }, [face, stdout]);

  useInput((input, key) => {
    for (const name of keysOf(input, key)) if (!act(face.press(name))) return;
    draw();
  });

  return null;
}

/*
 * Ink lays out and compares every row of every frame anew; we know what changed, and write that ourselves. It has a size,
 * whichever: for a stream without one Ink asks other programs, several times before the first frame.
 */
const nowhere = (): NodeJS.WriteStream =>
  Object.assign(new Writable({ write: (_data, _encoding, done) => done() }), {
    columns: 80,
    rows: 24,
  }) as unknown as NodeJS.WriteStream;

type Terminal = { stdin: ReadStream; stdout: NodeJS.WriteStream; left?: AbortSignal };

/**
 * Runs on a terminal that the launcher has taken over, until the reader leaves it, or is made to leave it by `left`.
 * Returns the exit code; rejects if drawing broke.
 */
export async function runApp(face: Face, { stdin, stdout, left }: Terminal): Promise<number> {
  const { waitUntilExit, unmount } = render(<App face={face} stdout={stdout} />, {
    stdin,
    stdout: nowhere(),
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  left?.addEventListener("abort", () => unmount());
  return Number(await waitUntilExit());
}
