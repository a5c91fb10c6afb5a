import { median, share } from "../median.ts";
import { Program, sleep, type Pressed } from "../program.ts";

export type Keys = Pressed & { p95: number };

const summary = (pressed: readonly Pressed[]): Keys => {
  const of = (what: keyof Pressed): number[] => pressed.map((each) => each[what]);
  return {
    time: median(of("time")),
    p95: share(of("time"), 0.95),
    cpu: median(of("cpu")),
    bytes: median(of("bytes")),
  };
};

/** Presses keys one by one, a pattern over and over. */
export async function pressed(ui: Program, keys: string, times: number): Promise<Keys> {
  const all: Pressed[] = [];
  for (let at = 0; at < times; at++) all.push(await ui.press(keys[at % keys.length]!));
  return summary(all);
}

const UP_AND_DOWN = "j".repeat(10) + "k".repeat(10);

/** Single keys in the list of statements: where nothing scrolls, and where each one does. */
export async function keysAt(
  columns: number,
  lines: number,
): Promise<{ still: Keys; scrolling: Keys }> {
  const ui = new Program([], columns, lines);
  ui.send("5");
  await ui.shows("Statements");
  await ui.quiet(300);
  const still = await pressed(ui, UP_AND_DOWN, 80);
  ui.send("j".repeat(lines));
  await ui.quiet(300);
  const scrolling = await pressed(ui, "j", 60);
  await ui.end();
  return { still, scrolling };
}

const LEG = 50;

/** As many keys as asked for, in one piece, down and up again: how many rows the reader ends up from home. */
async function lost(ui: Program, count: number): Promise<number> {
  const before = ui.row();
  const there = "j".repeat(LEG) + "k".repeat(LEG);
  ui.send(there.repeat(count / (2 * LEG) - 1) + "j".repeat(2 * LEG));
  const home = before + 2 * LEG;
  // A busy machine takes its time; what has not come by then is lost.
  for (let waited = 0; ui.row() !== home && waited < 10_000; waited += 50) await sleep(50);
  await ui.quiet(300);
  return Math.abs(home - ui.row());
}

/** What 10,000 keys in one piece do, and what nothing does. */
export async function burst(): Promise<Record<"lost" | "idle" | "start" | "after", number>> {
  const ui = new Program([], 120, 40);
  ui.send("5");
  await ui.shows("Statements");
  await ui.quiet(400);
  const { bytes } = ui;
  await sleep(500);
  const idle = ui.bytes - bytes;
  const start = ui.memory();
  const missed = await lost(ui, 10_000);
  const after = ui.memory();
  await ui.end();
  return { lost: missed, idle, start, after };
}
