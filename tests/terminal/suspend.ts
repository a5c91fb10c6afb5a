import { claimline, open } from "./terminal.ts";

export const BASH = "/bin/bash";

/**
 * Stops the UI in a shell by ^Z and wakes it with `fg`, in the size that is then. Throws where the shell does not get
 * its screen, or the UI not its own again.
 */
export async function comesBack(): Promise<void> {
  const screen = open(["--norc", "--noprofile", "-i"], {
    program: [BASH],
    env: { PS1: "shell> ", node: process.execPath, claimline },
  });
  const holds = (what: boolean, said: string): void => {
    if (!what) throw new Error(said);
  };
  await screen.until("shell>");
  screen.send('"$node" "$claimline"\r');
  await screen.until("? help");
  screen.send("jj\x1a");
  await screen.until("Stopped");
  holds(screen.restored(), "the shell has not got its screen");
  screen.send("echo so it $((2 * 21))\r");
  await screen.until("so it 42");
  screen.resize(100, 30);
  screen.send("fg\r");
  await screen.until(
    (rows) => rows[29]!.includes("? help") && rows.some((row) => /3 of \d+/.test(row)),
  );
  holds(!screen.restored(), "it has not taken the screen again");
  screen.send("Q");
  await screen.until("so it 42");
  screen.send("exit\r");
  holds((await screen.exited) === 0, "the shell has not ended well");
}
