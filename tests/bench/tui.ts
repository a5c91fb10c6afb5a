/* `pnpm bench:tui [--write] [RUNS]`: measures the built program through a pseudo-terminal; --write puts the table into docs/bench-terminal.md. */
import { EXITS, leaves } from "../terminal/exits.ts";
import { comesBack } from "../terminal/suspend.ts";
import { printTable } from "./table.ts";
import { anchors } from "./tui/anchors.ts";
import { leaks } from "./tui/hostile.ts";
import { burst, keysAt, type Keys } from "./tui/keys.ts";
import { large } from "./tui/large.ts";
import { starts, type Start } from "./tui/start.ts";

const runs = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 25);

async function restored(): Promise<number> {
  let count = 0;
  for (const exit of EXITS) if (await leaves(exit)) count++;
  const back = await comesBack().then(
    () => 1,
    () => 0,
  );
  return count + back;
}

const ms = (time: number): string =>
  Number.isNaN(time) ? "–" : `${time >= 1000 ? time.toFixed(0) : time.toFixed(1)} ms`;
const mb = (size: number): string => `${size.toFixed(0)} MB`;
const latency = ({ time, p95, cpu }: Keys): string =>
  `${ms(time)}, p95 ${ms(p95)}; ${ms(cpu)} of CPU`;

const start = await starts(runs);
const others = await anchors(Math.min(runs, 10));
const small = await keysAt(120, 40);
const wide = await keysAt(200, 60);
const many = await burst();
const hostile = leaks();
const exits = await restored();
const big = await large();

const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} times`;
const both = ({ time, cpu }: Start): string => `${ms(time)}; ${ms(cpu)} of CPU`;
const times = ({ time, cpu }: Start): string =>
  `${ms(time)}, ${ratio(time, start.node.time)}; ${ms(cpu)} of CPU, ${ratio(cpu, start.node.cpu)}`;

printTable(
  [
    ["", "measured", "to reach"],
    ["---", "---", "---"],
    ["`node -e 0`", both(start.node), ""],
    ...others.map(([name, time]) => [
      `\`${name}\`, its first screen`,
      time === null ? "not installed" : ms(time),
      "",
    ]),
    ["first paint", times(start.paint), "1.8 times `node -e 0`"],
    ["the same, of a story that was never open", times(start.newPaint), "1.8 times `node -e 0`"],
    [
      "interactive: a key typed at the start is answered",
      both(start.live),
      "160 ms; 150 ms of CPU",
    ],
    ["the same, of a story that was never open", both(start.newLive), "160 ms; 150 ms of CPU"],
    ["`claims --json` into a pipe", times(start.claims), "2.2 times `node -e 0`"],
    ["`disputes` into a pipe", times(start.disputes), "2.2 times `node -e 0`"],
    ["key to last byte, 120x40", latency(small.still), "10 ms, p95 16 ms; 8 ms of CPU"],
    ["the same, scrolling", latency(small.scrolling), "10 ms, p95 16 ms; 8 ms of CPU"],
    ["key to last byte, 200x60", latency(wide.still), "16 ms"],
    ["bytes for a key, 120x40", String(small.still.bytes), "900"],
    ["the same, scrolling", String(small.scrolling.bytes), "6,500"],
    ["bytes while nothing happens", String(many.idle), "0"],
    ["keys lost of 10,000 in one piece", String(many.lost), "0"],
    ["memory at the start", mb(many.start), "110 MB"],
    ["memory after 10,000 keys", mb(many.after), "150 MB, 5 MB more than at the start"],
    [
      `characters that act, of ${hostile.attacks.toLocaleString("en")} attacks`,
      String(hostile.bytes),
      "0",
    ],
    ["ways out that leave the terminal as it was", `${exits} of ${EXITS.length + 1}`, "all"],
    ["100,000 claims: first paint", ms(big.paint), "60 ms"],
    ["the same: the list is there", ms(big.usable), "1,500 ms"],
    ["the same: memory with the list open", mb(big.memory), "350 MB"],
    [
      "the same: a key in the list",
      `${latency(big.key)}, ${(big.key.cpu / small.still.cpu).toFixed(2)} times`,
      "1.1 times the CPU of the real story's",
    ],
    ["the same: a letter of a query over the statements", latency(big.filter), "16 ms of CPU"],
    ["the same: a letter of a query over all records", latency(big.search), "16 ms of CPU"],
    ["the same: a step through time", latency(big.step), "16 ms of CPU"],
  ],
  "bench:tui",
  "bench-terminal.md",
);
