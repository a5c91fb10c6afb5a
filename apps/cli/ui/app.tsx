import { Box, render, Text, useApp, useInput } from "ink";
import { memo, useEffect, useReducer, type ReactNode } from "react";
import type { ReadStream } from "node:tty";
import { paint } from "../lines/paint.ts";
import { frameOf } from "./frame.ts";
import { keysOf } from "./keypress.ts";
import { resettle } from "./keys.ts";
import type { Look } from "./look.ts";
import { press } from "./press.ts";
import type { Session } from "./session.ts";

type Props = {
  session: Session;
  look: Look;
  stdout: NodeJS.WriteStream;
  suspend: (release: Release) => Promise<void>;
};

/** Hands the terminal over while the callback runs. */
export type Release = (during: () => Promise<void>) => Promise<void>;

/* A row that says the same again is not laid out again. */
const Row = memo(({ text }: { text: string }): ReactNode => (
  <Text wrap="truncate">{text || " "}</Text>
));

function App({ session, look, stdout, suspend }: Props): ReactNode {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const { exit, suspendTerminal } = useApp();

  useEffect(() => {
    const resized = (): void => {
      session.state = { ...session.state, columns: stdout.columns, rows: stdout.rows };
      resettle(session);
      redraw();
    };
    look.onChange(redraw);
    stdout.on("resize", resized);
    return () => void stdout.off("resize", resized);
  }, [session, look, stdout]);

  useInput((input, key) => {
    for (const name of keysOf(input, key)) {
      const effect = press(session, name);
      if (effect === "quit") return exit(0);
      if (effect === "interrupt") return exit(130);
      if (effect === "suspend") void suspend((during) => suspendTerminal(during));
      if (effect === "redraw") void suspendTerminal(() => {});
    }
    redraw();
  });

  const rows = frameOf(session).map((each) => paint(each, look.theme));
  return (
    <Box flexDirection="column">
      {rows.map((text, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row of the screen is its place
        <Row key={at} text={text} />
      ))}
    </Box>
  );
}

/** Runs the session on a terminal that the launcher has taken over. Returns the exit code; rejects if it broke. */
export async function runApp(props: Props & { stdin: ReadStream }): Promise<number> {
  const { stdin, ...rest } = props;
  const { waitUntilExit } = render(<App {...rest} />, {
    stdin,
    stdout: props.stdout,
    exitOnCtrlC: false,
    patchConsole: false,
    // The launcher has entered the alternate screen, and leaves it.
    alternateScreen: false,
    incrementalRendering: true,
    maxFps: 120,
    interactive: true,
  });
  return Number(await waitUntilExit());
}
