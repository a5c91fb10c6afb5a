import { canonical } from "@claimline/core/log/chain";
import { median, share } from "../median.ts";
import { Crowd, now, type Reached } from "./crowd.ts";
import type { Edits } from "./edits.ts";
import type { Nchan } from "./nchan.ts";
import { startOurs } from "./ours.ts";

/** Milliseconds from the sending of an entry to its receipt by the last reader. */
export type Times = { median: number; p99: number };

export type FanOut = {
  ours: Times;
  nchan: Times | null;
  /** Bytes of the site's memory that a reader takes. */
  perReader: number;
  /** Readers a second that have all that they lack, when all come back at once. */
  back: { ours: number; nchan: number | null };
};

const pause = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));

const told = (times: number[]): Times => ({ median: median(times), p99: share(times, 0.99) });

/** The same entries, in turns, to as many readers of the site and of nchan, if that is there. */
export async function fanOut(
  edits: Edits,
  nchan: Nchan | null,
  readers: number,
  rounds: number,
): Promise<FanOut> {
  const ours = await startOurs(edits);
  const crowds: Crowd[] = [];
  const crowdOf = (at: { port: number; path: string }, count = readers): Crowd => {
    const crowd = new Crowd(at.port, at.path, count);
    crowds.push(crowd);
    return crowd;
  };
  const times: { ours: number[]; nchan: number[] } = { ours: [], nchan: [] };
  const ids: string[] = [];

  async function timed(crowd: Crowd, seq: number, publish: () => Promise<void>): Promise<Reached> {
    const from = now();
    const [reached] = await Promise.all([crowd.has(seq), publish()]);
    await pause(200);
    return { ...reached, when: reached.when - from };
  }

  /** One entry to the site, then to nchan. */
  async function round(mine: Crowd, theirs: Crowd | null): Promise<void> {
    const before = edits.head;
    const entry = edits.next();
    const line = canonical(entry);
    times.ours.push((await timed(mine, entry.seq, () => ours.publish(line, before))).when);
    if (!nchan || !theirs) return;
    const reached = await timed(theirs, entry.seq, () => nchan.publish(line));
    times.nchan.push(reached.when);
    ids.push(reached.id);
  }

  /** Everybody leaves and comes back without the last few entries. */
  async function back(crowd: Crowd, after: string, lacking: number): Promise<number> {
    crowd.drop();
    await pause(1500);
    const from = now();
    const { seq } = edits.head;
    const [{ when }] = await Promise.all([crowd.has(seq), crowd.open(after, seq - lacking)]);
    return readers / ((when - from) / 1000);
  }

  try {
    await pause(1000);
    const empty = await ours.memory();
    // What the first entries need is not measured, on either side.
    const few = crowdOf(ours, 100);
    const fewOfNchan = nchan && crowdOf(nchan, 100);
    await few.open(String(edits.head.seq), edits.head.seq);
    await fewOfNchan?.open(null, edits.head.seq);
    for (let n = 0; n < 10; n++) await round(few, fewOfNchan);
    few.end();
    fewOfNchan?.end();
    const mine = crowdOf(ours);
    const theirs = nchan && crowdOf(nchan);
    await mine.open(String(edits.head.seq), edits.head.seq);
    await theirs?.open(null, edits.head.seq);
    for (let n = 0; n < 3; n++) await round(mine, theirs);
    times.ours.length = times.nchan.length = 0;
    for (let n = 0; n < rounds; n++) await round(mine, theirs);
    const perReader = ((await ours.memory()) - empty) / readers;

    const LACKING = 5;
    const rates: { ours: number[]; nchan: number[] } = { ours: [], nchan: [] };
    for (let n = 0; n < 5; n++) {
      rates.ours.push(await back(mine, String(edits.head.seq - LACKING), LACKING));
      if (theirs) rates.nchan.push(await back(theirs, ids.at(-1 - LACKING)!, LACKING));
    }
    return {
      ours: told(times.ours),
      nchan: nchan && told(times.nchan),
      perReader,
      back: { ours: median(rates.ours), nchan: nchan && median(rates.nchan) },
    };
  } finally {
    for (const crowd of crowds) crowd.end();
    await ours.stop();
  }
}
