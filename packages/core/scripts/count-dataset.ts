/*
 * Counts the records of a story folder and writes them into a page, between two markers, so that no number there is
 * typed by hand: node scripts/count-dataset.ts FOLDER PAGE. With --check it writes nothing, and fails if they differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { logOf } from "../src/folder/log.ts";
import { printProblem } from "../src/folder/problem.ts";
import type { RecordOf } from "../src/model/record.ts";
import { capital, SPEECH_ACT } from "../src/views/words.ts";
import { readFiles } from "./files.ts";

const START = "<!-- counted: start -->";
const END = "<!-- counted: end -->";

const [folder, page] = process.argv.slice(2).filter((arg) => arg !== "--check");
if (!folder || !page) throw new Error("Usage: count-dataset.ts FOLDER PAGE [--check]");
const made = logOf(readFiles(folder));
if (!made.ok) throw new Error(made.problems.map(printProblem).join("\n"));
const records = made.located.map(({ record }) => record);
const all = <Kind extends (typeof records)[number]["is"]>(kind: Kind): RecordOf<Kind>[] =>
  records.filter((record) => record.is === kind) as RecordOf<Kind>[];

const claims = all("claim");
const events = all("event");
const acts = events.filter((event) => event.appearances.length > 0);
const points = events.flatMap((event) => event.points);
const posts = all("post");
const leftOut = all("story").flatMap((story) => story.leftOut);

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (string | number)[][]): string =>
  [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map(row).join("\n");
const count = <Item>(items: readonly Item[], fits: (item: Item) => unknown): number =>
  items.filter(fits).length;

const kinds = table(
  ["Records", "Number"],
  [
    ["Sources", all("source").length],
    ["Actors", all("actor").length],
    ["Places", all("place").length],
    ["of these with coordinates added", count(all("place"), (place) => place.coordinates)],
    ["Events", events.length],
    [`of these ${SPEECH_ACT[1]}`, acts.length],
    ["Points", points.length],
    ["of these quantities", count(points, (point) => point.kind === "quantity")],
    ["of these views or forecasts", count(points, ({ kind }) => /evaluation|forecast/.test(kind))],
    ["Claims", claims.length],
    ["of these that affirm", count(claims, (claim) => claim.stance === "affirms")],
    ["of these that deny", count(claims, (claim) => claim.stance === "denies")],
    ["of these that query", count(claims, (claim) => claim.stance === "queries")],
    ["of these in a text’s own voice", count(claims, (claim) => claim.by === "outlet")],
    ["of these by nobody who is named", count(claims, (claim) => claim.by === null)],
    ["of these with a count", count(claims, (claim) => claim.value)],
    ["Posts", posts.length],
    ["of these key posts", count(posts, (post) => post.key)],
  ],
);

const bySource = table(
  ["Source", "Paragraphs", "Claims", "Counts", capital(SPEECH_ACT[1]), "Left out", "Posts"],
  all("source").map((source) => {
    const here = (record: { appearances: readonly { source: string }[] }): boolean =>
      record.appearances.some((at) => at.source === source.id);
    return [
      source.label,
      source.last - source.first + 1,
      count(claims, here),
      count(claims, (claim) => here(claim) && claim.value),
      count(acts, here),
      count(leftOut, (each) => each.source === source.id),
      count(posts, (post) => post.retells.some((part) => part.source === source.id)),
    ];
  }),
);

const text = readFileSync(page, "utf8");
const [start, end] = [text.indexOf(START), text.indexOf(END)];
if (start < 0 || end < start) throw new Error(`${page}: expected ${START} and ${END}`);
const block = `${START}\n\n${kinds}\n\n${bySource}\n\n`;
const counted = text.slice(0, start) + block + text.slice(end);
if (process.argv.includes("--check")) {
  if (counted !== text) {
    console.error(`${page}: the counts are not current; npx pnpm@12 generate counts anew`);
    process.exitCode = 1;
  }
} else writeFileSync(page, counted);
