import { Box, render, Text, useApp, useInput } from "ink";
import { memo, useEffect, useReducer, type ReactNode } from "react";
import type { ReadStream } from "node:tty";
import type { Effect } from "./keys.ts";
import { keysOf } from "./keypress.ts";

/** What Ink is given: it places lines and hands over keys, and knows nothing of what they mean. */
export type Face = {
  /** The screen now, one painted line for each row of the terminal. */
  rows: () => readonly string[];
  press: (key: string) => Effect | null;
  resized: (columns: number, rows: number) => void;
  /** Is told what to call when the screen has to be drawn anew. */
  onChange: (redraw: () => void) => void;
  /** Gives the terminal to the shell, inside of `release`, until the reader comes back. */
  suspend: (release: Release) => Promise<void>;
};

/** Hands the terminal over while the callback runs. */
export type Release = (during: () => void | Promise<void>) => Promise<void>;

/* A row that says the same again is not laid out again. */
const Row = memo(({ text }: { text: string }): ReactNode => (
  <Text wrap="truncate">{text || " "}</Text>
));

function App({ face, stdout }: { face: Face; stdout: NodeJS.WriteStream }): ReactNode {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const { exit, suspendTerminal } = useApp();

  useEffect(() => {
    const resized = (): void => {
      face.resized(stdout.columns, stdout.rows);
      redraw();
    };
    face.onChange(redraw);
    stdout.on("resize", resized);
    return () => void stdout.off("resize", resized);
  }, [face, stdout]);

  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const effect = face.press(name);
      if (effect === "quit") return exit(0);
      if (effect === "interrupt") return exit(130);
      if (effect === "suspend") void face.suspend((during) => suspendTerminal(during));
      if (effect === "redraw") void suspendTerminal(() => {});
    }
    redraw();
  });

  return (
    <Box flexDirection="column">
      {face.rows().map((text, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row of the screen is its place
        <Row key={at} text={text} />
      ))}
    </Box>
  );
}

/** Runs on a terminal that the launcher has taken over. Returns the exit code; rejects if drawing broke. */
export async function runApp(
  face: Face,
  streams: { stdin: ReadStream; stdout: NodeJS.WriteStream; maxFps?: number },
): Promise<number> {
  const { waitUntilExit } = render(<App face={face} stdout={streams.stdout} />, {
    // With the default of 30, the second of two quick keys waits 40 ms.
    maxFps: 120,
    ...streams,
    exitOnCtrlC: false,
    patchConsole: false,
    // The launcher has entered the alternate screen, and leaves it.
    alternateScreen: false,
    incrementalRendering: true,
    interactive: true,
  });
  return Number(await waitUntilExit());
}
