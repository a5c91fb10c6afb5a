/* `pnpm bench:live [--write] [READERS]`: the live site beside nchan, across processes and through restarts; --write puts the table into docs/limits.md. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../stores/server.ts";
import { across } from "./live/across.ts";
import { Edits } from "./live/edits.ts";
import { fanOut } from "./live/fan-out.ts";
import { lacking, startNchan } from "./live/nchan.ts";
import { restarts } from "./live/restarts.ts";
import { share } from "./median.ts";
import { printTable } from "./table.ts";

const RECORDS = 1000;
const ROUNDS = 100;
const ENTRIES = 300;

const readers = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 10_000);
const many = readers.toLocaleString("en");
const say = (what: string): void => void process.stderr.write(`${what}\n`);
const ms = (time: number | undefined): string =>
  time === undefined ? "–" : `${time.toFixed(0)} ms`;
const ratio = (ours: number, theirs: number | undefined): string =>
  theirs === undefined ? "–" : (ours / theirs).toFixed(2);

// A reader is a descriptor of the site, and one of nginx. Node takes as many as it may have.
const room = Number(execFileSync("sh", ["-c", "ulimit -Hn"], { encoding: "utf8" }));
if (room < readers + 1000) {
  say(
    `NOT MEASURED: ${many} readers want ${readers + 1000} descriptors in a process; ulimit -Hn is ${room}`,
  );
  process.exit(1);
}

const rows: string[][] = [];

const missing = lacking();
if (missing) say(`NOT COMPARED: ${missing}`);
say(`entries to ${many} readers …`);
const nchan = missing ? null : await startNchan(readers);
try {
  const {
    ours,
    nchan: theirs,
    perReader,
    back,
  } = await fanOut(new Edits(RECORDS), nchan, readers, ROUNDS);
  rows.push(
    [
      `an entry from its sending to the last of ${many} readers, median of ${ROUNDS}`,
      ms(ours.median),
      ms(theirs?.median),
      ratio(ours.median, theirs?.median),
      "0.75",
    ],
    [
      "the same, 99th percentile",
      ms(ours.p99),
      ms(theirs?.p99),
      ratio(ours.p99, theirs?.p99),
      "1.00",
    ],
    ["memory of a reader", `${(perReader / 1000).toFixed(1)} kB`, "–", "–", "10 kB"],
    [
      "readers a second who come back together, each lacking 5 entries",
      back.ours.toFixed(0),
      back.nchan?.toFixed(0) ?? "–",
      ratio(back.ours, back.nchan ?? undefined),
      "at least 0.75",
    ],
  );
} finally {
  await nchan?.stop();
}

const crossed = (store: string, times: number[]): string[] => [
  `an entry from its acknowledgement to the last of 100 readers of another process, ${store}, 99th percentile of ${ENTRIES}`,
  ms(share(times, 0.99)),
  "–",
  "–",
  "100 ms",
];
const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
const server = await startPostgres();
try {
  say("another process, SQLite …");
  const file = join(folder, "log.db");
  rows.push(crossed("SQLite", await across(file, new Edits(RECORDS), ENTRIES)));
  say("another process, PostgreSQL …");
  rows.push(crossed("PostgreSQL", await across(await server.fresh(), new Edits(RECORDS), ENTRIES)));
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

say(`${many} readers through restarts …`);
const kept = await restarts(new Edits(RECORDS), readers, ["SIGTERM", "SIGKILL", "SIGTERM"], 250);
rows.push([
  `${many} readers through three restarts (the second by \`kill -9\`) while ${kept.appended} entries were appended: entries missed, got twice, and not got in the end`,
  `${kept.gaps}, ${kept.doubles}, ${kept.head - kept.first}`,
  "–",
  "–",
  "0, 0, 0",
]);
if (kept.gaps + kept.doubles + kept.head - kept.first > 0) process.exitCode = 1;

printTable(
  [["", "Claimline", "nchan", "ratio", "to reach"], ["---", "---", "---", "---", "---"], ...rows],
  "bench:live",
  "limits.md",
);
