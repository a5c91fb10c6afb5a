import { readFileSync, writeFileSync } from "node:fs";
import { readFolder } from "@claimline/core/folder/read";
import { checkFolder } from "@claimline/core/folder/check";
import type { Entry } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { fold, foldInto } from "@claimline/core/log/state";
import { allStandings, derive } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { search } from "@claimline/core/query/search";
import { liveView } from "@claimline/core/views/live";
import { folderOf, generate, type Made } from "./generate.ts";
import { madeLog } from "./made-log.ts";

/* One size: `measure.ts make N LOG` writes its log, `measure.ts measure N LOG` measures it and prints one line of JSON. */

export type Measured = {
  records: number;
  entries: number;
  folder: number | null;
  parse: number;
  fold: number;
  derive: number;
  both: number;
  first: number;
  standing: { p50: number; p99: number };
  append: number;
  query: { first: number; p50: number; p99: number; worst: string };
  heap: number;
  rss: number;
};

const QUERIES = [
  "drone",
  "bridge ferry",
  '"water council"',
  "standing:contested",
  "standing:contested drone",
  "actor:actor-3",
  "by:actor-4 stance:denies",
  "place:place-1",
  "since:2031-03-20",
  "since:2031-03-10 until:2031-03-12 shelling",
  "kind:claim -drone",
  "figure:killed>100",
  "has:quote or has:figure",
  "(bridge or ferry) standing:reported",
  "school power line market",
];

const now = (): number => performance.now();

function timed<T>(work: () => T): [number, T] {
  const from = now();
  const made = work();
  return [now() - from, made];
}

const sorted = (list: number[]): number[] => list.toSorted((a, b) => a - b);
const at = (list: number[], share: number): number =>
  sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))]!;

/** Parses a folder of YAML and Markdown and checks it across records; only where that is a folder one would have. */
function folderTime(made: Made, n: number): number | null {
  if (n > 10_000) return null;
  const files = folderOf(made);
  const [time, problems] = timed(() => {
    const read = readFolder(files);
    return [...read.problems, ...checkFolder(read.records)].filter(
      (problem) => problem.rule !== "M3",
    );
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return time;
}

const foldAndDerive = (entries: readonly Entry[]): { fold: number; derive: number } => {
  const [folding, state] = timed(() => fold(entries));
  const [deriving] = timed(() => allStandings(derive(state)!));
  return { fold: folding, derive: deriving };
};

/** Writes the log of a made-up story; measured is another process, which has never seen it. */
function make(n: number, path: string): void {
  writeFileSync(path, madeLog(generate(n)));
}

function measure(n: number, path: string): Measured {
  const text = readFileSync(path, "utf8");
  const [parse, read] = timed(() => readLog(text));
  if (!read.ok) throw new Error(read.problem.expected);
  const { entries } = read;
  const runs = n > 10_000 ? 3 : 7;
  const first = foldAndDerive(entries);
  const again = Array.from({ length: runs }, () => foldAndDerive(entries));

  // One standing at a time, each asked for the first time of a story that nobody has asked before.
  const derivation = derive(fold(entries))!;
  const events = [...derivation.story.events.keys()];
  const one = events.slice(0, 1000).map((event) => timed(() => derivation.standing(event))[0]);

  // The last entries one by one, each with the newest page of posts as it then stands.
  const state = fold(entries.slice(0, -runs));
  const append = entries.slice(-runs).map(
    (entry) =>
      timed(() => {
        foldInto(state, entry);
        return liveView(derive(state)!);
      })[0],
  );

  const asked = QUERIES.map((text) => {
    const parsed = parseQuery(text, derivation.story);
    if (!parsed.ok) throw new Error(`${text}: not a query`);
    return { text, query: parsed.query };
  });
  // What a search works out about a record is kept: the first round pays for it, and is told apart.
  const firstQuery = Math.max(
    ...asked.map(({ query }) => timed(() => search(derivation, query, { limit: 25 }))[0]),
  );
  const rounds = n > 10_000 ? 5 : 20;
  const queries = Array.from({ length: rounds }, () =>
    asked.map(({ text, query }) => ({
      text,
      time: timed(() => search(derivation, query, { limit: 25 }))[0],
    })),
  ).flat();
  const worst = queries.reduce((a, b) => (b.time > a.time ? b : a));
  const times = queries.map((each) => each.time);

  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    records: n,
    entries: entries.length,
    folder: folderTime(generate(n), n),
    parse,
    fold: at(
      again.map((run) => run.fold),
      0.5,
    ),
    derive: at(
      again.map((run) => run.derive),
      0.5,
    ),
    both: at(
      again.map((run) => run.fold + run.derive),
      0.5,
    ),
    first: first.fold + first.derive,
    standing: { p50: at(one, 0.5), p99: at(one, 0.99) },
    append: at(append, 0.5),
    query: { first: firstQuery, p50: at(times, 0.5), p99: at(times, 0.99), worst: worst.text },
    heap: heapUsed,
    rss,
  };
}

const [what, size, path] = process.argv.slice(2);
if (what === "make") make(Number(size), path!);
else process.stdout.write(`${JSON.stringify(measure(Number(size), path!))}\n`);
