import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimline } from "../../terminal/terminal.ts";
import { median } from "../median.ts";
import { cpuOfRun, ended, Program } from "../program.ts";

/** A start: its time and its CPU, in milliseconds. */
export type Start = { time: number; cpu: number };

const KINDS = ["node", "claims", "disputes", "paint", "live", "newPaint", "newLive"] as const;
type Starts = Record<(typeof KINDS)[number], Start>;

const piped = async (args: string[]): Promise<Start> => ({
  time: await ended(args),
  cpu: cpuOfRun(args),
});

/** A start of the screen: its first paint, and when a key that was typed at once is answered. */
async function opened(state: string): Promise<{ paint: Start; live: Start }> {
  const ui = new Program([], 120, 40, undefined, { XDG_STATE_HOME: state });
  ui.send("j");
  const paint = { time: await ui.wrote("Claimline"), cpu: ui.cpu };
  const live = { time: await ui.shows("2 of "), cpu: ui.cpu };
  // The next one begins where this one ends.
  ui.send("k");
  await ui.shows("1 of ");
  await ui.end();
  return { paint, live };
}

/** `state` is where the program keeps what it keeps. */
async function round(state: string): Promise<Starts> {
  const node = await piped(["-e", "0"]);
  const claims = await piped([claimline, "claims", "--json"]);
  const disputes = await piped([claimline, "disputes"]);
  const { paint, live } = await opened(state);
  const { paint: newPaint, live: newLive } = await opened("/dev/null");
  return { node, claims, disputes, paint, live, newPaint, newLive };
}

/** Medians of starts of every kind in turn, so that a busy moment of the machine meets them all. */
export async function starts(runs: number): Promise<Starts> {
  const state = mkdtempSync(join(tmpdir(), "claimline-bench-"));
  const all: Starts[] = [];
  try {
    // The first round fills what Node keeps of compiled code, and what the program keeps of its screen.
    await round(state);
    for (let run = 0; run < runs; run++) all.push(await round(state));
  } finally {
    rmSync(state, { recursive: true });
  }
  const of = (kind: (typeof KINDS)[number], what: keyof Start): number =>
    median(all.map((each) => each[kind][what]));
  return Object.fromEntries(
    KINDS.map((kind) => [kind, { time: of(kind, "time"), cpu: of(kind, "cpu") }]),
  ) as Starts;
}
