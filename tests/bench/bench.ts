/* `pnpm bench [--write] [SIZE…]`: measures generated stories and prints a table; --write puts it into docs/bench.md. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Measured } from "./measure.ts";
import { printTable } from "./table.ts";

const args = process.argv.slice(2);
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);

/** Each size has processes of its own, so that none is warmed up or filled by another. */
function measured(size: number): Measured {
  process.stderr.write(`${size.toLocaleString("en")} records …\n`);
  const log = join(mkdtempSync(join(tmpdir(), "claimline-bench-")), "log.ndjson");
  const run = (what: string): string => {
    const ran = spawnSync(
      process.execPath,
      [
        "--expose-gc",
        "--max-old-space-size=6144",
        join(import.meta.dirname, "measure.ts"),
        what,
        String(size),
        log,
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
    );
    if (ran.status !== 0) throw new Error(`${size} records: not measured`);
    return ran.stdout;
  };
  try {
    run("make");
    return JSON.parse(run("measure")) as Measured;
  } finally {
    rmSync(dirname(log), { recursive: true });
  }
}

const ms = (time: number | null): string =>
  time === null
    ? "–"
    : time >= 100
      ? time.toFixed(0)
      : time >= 1
        ? time.toFixed(1)
        : time.toFixed(3);
const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);

const ROWS: [string, string, (of: Measured) => string][] = [
  ["parse and check a folder (YAML, Markdown)", "ms", (of) => ms(of.folder)],
  ["read and verify a log (NDJSON)", "ms", (of) => ms(of.parse)],
  ["fold", "ms", (of) => ms(of.fold)],
  ["derive all standings", "ms", (of) => ms(of.derive)],
  ["fold and derive, in a fresh process", "ms", (of) => ms(of.first)],
  ["**fold and derive**", "ms", (of) => ms(of.both)],
  ["one standing on demand, p50", "ms", (of) => ms(of.standing.p50)],
  ["**one standing on demand, p99**", "ms", (of) => ms(of.standing.p99)],
  ["one appended entry, to the new live page", "ms", (of) => ms(of.append)],
  ["one query, the first of its kind", "ms", (of) => ms(of.query.first)],
  ["one query, p50", "ms", (of) => ms(of.query.p50)],
  ["**one query, p99**", "ms", (of) => ms(of.query.p99)],
  ["heap, log and story and indexes", "MB", (of) => mb(of.heap)],
  ["resident memory", "MB", (of) => mb(of.rss)],
];

const all = (sizes.length > 0 ? sizes : [1_000, 10_000, 100_000]).map(measured);
printTable(
  [
    ["", "", ...all.map((of) => `${of.records.toLocaleString("en")} records`)],
    ["---", "---", ...all.map(() => "---:")],
    ...ROWS.map(([name, unit, of]) => [name, unit, ...all.map(of)]),
  ],
  "bench",
  "bench.md",
);
