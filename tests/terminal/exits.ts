import { open, type Screen } from "./terminal.ts";

/** A way out of the UI: what a reader or the system does, and the exit code that it gives. */
export type Exit = { name: string; code: number; leave: (screen: Screen) => void; early?: boolean };

const keys = (typed: string) => (screen: Screen) => screen.send(typed);
const signal = (name: string) => (screen: Screen) => screen.signal(name);

/** Every way out but ^Z, which comes back. `early` ones do not wait until the screen is there. */
export const EXITS: readonly Exit[] = [
  { name: "q", code: 0, leave: keys("q") },
  { name: "Q from where it went", code: 0, leave: keys("2\rQ") },
  { name: "Q over the help", code: 0, leave: keys("?Q") },
  { name: "Q typed ahead", code: 0, leave: keys("Q"), early: true },
  { name: "^C", code: 130, leave: keys("\x03") },
  // The first one leaves the query.
  { name: "^C twice while a query is typed", code: 130, leave: keys("/dron\x03\x03") },
  { name: "SIGINT", code: 130, leave: signal("SIGINT") },
  { name: "SIGTERM", code: 143, leave: signal("SIGTERM") },
  { name: "SIGHUP", code: 129, leave: signal("SIGHUP") },
  { name: "SIGTERM at the first frame", code: 143, leave: signal("SIGTERM"), early: true },
];

/** Whether the terminal is as it was: its own screen, with a cursor, no mode of ours left on. */
export async function leaves({ leave, code, early }: Exit): Promise<boolean> {
  const screen = open([]);
  if (early) await screen.until((rows) => rows[0]!.includes("Claimline"));
  else await screen.until("? help");
  leave(screen);
  const ended = await screen.exited;
  const shown = screen.raw().lastIndexOf("\x1b[?25h") > screen.raw().lastIndexOf("\x1b[?25l");
  const { mouseTrackingMode, bracketedPasteMode } = screen.term.modes;
  const quiet = mouseTrackingMode === "none" && !bracketedPasteMode;
  return ended === code && screen.restored() && shown && quiet;
}
