import { claimline } from "../../terminal/terminal.ts";
import { median } from "../median.ts";
import { cpuOfRun, ended, Program } from "../program.ts";

/** A start: its time and its CPU, in milliseconds. */
export type Start = { time: number; cpu: number };

const KINDS = ["node", "claims", "disputes", "paint", "live"] as const;
type Starts = Record<(typeof KINDS)[number], Start>;

const piped = async (args: string[]): Promise<Start> => ({
  time: await ended(args),
  cpu: cpuOfRun(args),
});

async function round(): Promise<Starts> {
  const node = await piped(["-e", "0"]);
  const claims = await piped([claimline, "claims", "--json"]);
  const disputes = await piped([claimline, "disputes"]);
  const ui = new Program([], 120, 40);
  // Typed at once: it is answered when the program is live.
  ui.send("j");
  const paint = { time: await ui.wrote("Claimline"), cpu: ui.cpu };
  const live = { time: await ui.shows("2 of "), cpu: ui.cpu };
  await ui.end();
  return { node, claims, disputes, paint, live };
}

/** Medians of starts of every kind in turn, so that a busy moment of the machine meets them all. */
export async function starts(runs: number): Promise<Starts> {
  // The first round fills what Node keeps of compiled code.
  await round();
  const all: Starts[] = [];
  for (let run = 0; run < runs; run++) all.push(await round());
  const of = (kind: (typeof KINDS)[number], what: keyof Start): number =>
    median(all.map((each) => each[kind][what]));
  return Object.fromEntries(
    KINDS.map((kind) => [kind, { time: of(kind, "time"), cpu: of(kind, "cpu") }]),
  ) as Starts;
}
