import { claimline } from "../../terminal/terminal.ts";
import { median } from "../median.ts";
import { ended, Program } from "../program.ts";

const KINDS = ["node", "paint", "live", "liveCpu", "claims", "disputes"] as const;
type Starts = Record<(typeof KINDS)[number], number>;

async function round(): Promise<Starts> {
  const node = await ended(["-e", "0"]);
  const claims = await ended([claimline, "claims", "--json"]);
  const disputes = await ended([claimline, "disputes"]);
  const ui = new Program([], 120, 40);
  // Typed at once: it is answered when the program is live.
  ui.send("j");
  const paint = await ui.wrote("Claimline");
  const live = await ui.shows("2 of ");
  const liveCpu = ui.cpu;
  await ui.end();
  return { node, paint, live, liveCpu, claims, disputes };
}

/** Medians of starts of every kind in turn, so that a busy moment of the machine meets them all. */
export async function starts(runs: number): Promise<Starts> {
  // The first round fills what Node keeps of compiled code.
  await round();
  const all: Starts[] = [];
  for (let run = 0; run < runs; run++) all.push(await round());
  return Object.fromEntries(
    KINDS.map((kind) => [kind, median(all.map((each) => each[kind]))]),
  ) as Starts;
}
