/* `pnpm bench:tui [--write] [RUNS]`: measures the built program through a pseudo-terminal; --write puts the table into docs/bench-terminal.md. */
import { claimline } from "../terminal/terminal.ts";
import { median, share } from "./median.ts";
import { ended, Program, sleep } from "./program.ts";
import { printTable } from "./table.ts";

const args = process.argv.slice(2);
const runs = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 25);

/** Starts of every kind in turn, so that a busy moment of the machine meets them all. */
async function starts(): Promise<
  Record<"node" | "paint" | "live" | "claims" | "disputes", number>
> {
  const all = { node: [], paint: [], live: [], claims: [], disputes: [] } as Record<
    "node" | "paint" | "live" | "claims" | "disputes",
    number[]
  >;
  for (let run = 0; run <= runs; run++) {
    const node = await ended(["-e", "0"]);
    const claims = await ended([claimline, "claims", "--json"]);
    const disputes = await ended([claimline, "disputes"]);
    const ui = new Program([], 120, 40);
    // Typed at once: it is answered when the program is live.
    ui.send("j");
    const paint = await ui.wrote("Claimline");
    const live = await ui.wrote("2 of ");
    await ui.end();
    // The first round fills what Node keeps of compiled code.
    if (run === 0) continue;
    for (const [name, time] of Object.entries({ node, paint, live, claims, disputes }))
      all[name as keyof typeof all].push(time);
  }
  return {
    node: median(all.node),
    paint: median(all.paint),
    live: median(all.live),
    claims: median(all.claims),
    disputes: median(all.disputes),
  };
}

type Keys = { time: number; p95: number; bytes: number };

const summary = (pressed: readonly { time: number; bytes: number }[]): Keys => ({
  time: median(pressed.map((each) => each.time)),
  p95: share(
    pressed.map((each) => each.time),
    0.95,
  ),
  bytes: median(pressed.map((each) => each.bytes)),
});

/** Single keys in the list of statements: where nothing scrolls, and where each one does. */
async function keys(columns: number, lines: number): Promise<{ still: Keys; scrolling: Keys }> {
  const ui = new Program([], columns, lines);
  ui.send("5");
  await ui.wrote("Statements");
  await ui.quiet(300);
  const press = async (key: string): Promise<{ time: number; bytes: number }> => ui.press(key);
  const still = [];
  for (let at = 0; at < 80; at++) still.push(await press(at % 20 < 10 ? "j" : "k"));
  ui.send("j".repeat(lines));
  await ui.quiet(300);
  const scrolling = [];
  for (let at = 0; at < 60; at++) scrolling.push(await press("j"));
  await ui.end();
  return { still: summary(still), scrolling: summary(scrolling) };
}

const LEG = 50;

/** As many keys as asked for, in one piece, down and up again: how many rows the reader ends up from home. */
async function lost(ui: Program, count: number): Promise<number> {
  const before = ui.row();
  const there = "j".repeat(LEG) + "k".repeat(LEG);
  const whole = there.repeat(count / (2 * LEG) - 1) + "j".repeat(2 * LEG);
  ui.send(whole);
  await ui.quiet(600);
  return Math.abs(before + 2 * LEG - ui.row());
}

async function burst(): Promise<{ lost: number; idle: number; start: number; after: number }> {
  const ui = new Program([], 120, 40);
  ui.send("5");
  await ui.wrote("Statements");
  await ui.quiet(400);
  const { bytes } = ui;
  await sleep(500);
  const idle = ui.bytes - bytes;
  const start = ui.memory();
  const missed = await lost(ui, 2000);
  ui.send("g");
  await ui.quiet(300);
  for (let more = 0; more < 4; more++) {
    await lost(ui, 2000);
    ui.send("g");
    await ui.quiet(200);
  }
  const after = ui.memory();
  await ui.end();
  return { lost: missed, idle, start, after };
}

const ms = (time: number): string => `${time.toFixed(1)} ms`;
const start = await starts();
const times = (time: number): string => `${ms(time)}, ${(time / start.node).toFixed(2)} times`;
const small = await keys(120, 40);
const large = await keys(200, 60);
const many = await burst();
const latency = ({ time, p95 }: Keys): string => `${ms(time)}, p95 ${ms(p95)}`;

printTable(
  [
    ["", "measured", "to reach"],
    ["---", "---", "---"],
    ["`node -e 0`", ms(start.node), ""],
    ["first paint", times(start.paint), "1.8 times `node -e 0`"],
    ["interactive: a key typed at the start is answered", ms(start.live), "160 ms"],
    ["`claims --json` into a pipe", times(start.claims), "2.2 times `node -e 0`"],
    ["`disputes` into a pipe", times(start.disputes), "2.2 times `node -e 0`"],
    ["key to last byte, 120x40", latency(small.still), "10 ms, p95 16 ms"],
    ["the same, scrolling", latency(small.scrolling), "10 ms, p95 16 ms"],
    ["key to last byte, 200x60", latency(large.still), "16 ms"],
    ["bytes for a key, 120x40", String(small.still.bytes), "900"],
    ["the same, scrolling", String(small.scrolling.bytes), "6,500"],
    ["bytes while nothing happens", String(many.idle), "0"],
    ["keys lost of 2,000 in one piece", String(many.lost), "0"],
    ["memory at the start", `${many.start.toFixed(0)} MB`, "110 MB"],
    ["memory after 10,000 keys", `${many.after.toFixed(0)} MB`, "150 MB"],
  ],
  "bench:tui",
  "bench-terminal.md",
);
