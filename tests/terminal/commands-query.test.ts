import { foundKeys } from "@claimline/core/query/search";
import { parseQuery } from "@claimline/core/query/parse";
import { storyAt } from "@claimline/core/views/at";
import { disputeKeys, type DisputeView } from "@claimline/core/views/disputes";
import { expect, test } from "vitest";
import { claimline } from "./terminal.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openLog } from "@claimline/core";
import { log } from "./lines.ts";
import { told } from "./told.ts";

/* The log that ships with the program: it has enough to be narrowed. */
const shipped = join(claimline, "../story.ndjson");
const opened = openLog(readFileSync(shipped, "utf8"));

type Row = Record<string, string>;

const actorKeys = (row: { voice: { id: string }; speakers: { id: string }[] }): string[] =>
  [row.voice, ...row.speakers].map(({ id }) => `actor:${id}`);

const KEYS: Record<string, (row: Row) => string[]> = {
  posts: ({ id }) => [`post:${id}`],
  claims: ({ claim }) => [`claim:${claim}`],
  events: ({ id }) => [`event:${id}`],
  actors: (row) =>
    actorKeys(row as unknown as { voice: { id: string }; speakers: { id: string }[] }),
  places: ({ id }) => [`place:${id}`],
  disputes: (row) => disputeKeys(row as unknown as DisputeView),
  timeline: ({ id }) => [`event:${id}`],
  figures: ({ claim }) => [`claim:${claim}`],
};

const SINCE = "actor:armenia since:2020-09-28";

const rows = async (name: string, ...args: string[]): Promise<Row[]> => {
  const { out } = await told(["--story", shipped, name, "--format", "ndjson", ...args]);
  return out
    .trimEnd()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
};

test.each(Object.keys(KEYS))("%s is narrowed by the query that the search takes", async (name) => {
  // Neither a speaker nor a place has a day.
  const query = name === "actors" || name === "places" ? name.slice(0, -1) + ":azerbaijan" : SINCE;
  const read = storyAt(opened.state, null);
  const parsed = parseQuery(query);
  if (!read.ok || !parsed.ok) throw new Error("no story");
  const found = foundKeys(read.derivation, parsed.query);
  const all = await rows(name);
  const some = await rows(name, ...query.split(" "));
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(all.length);
  expect(some).toEqual(all.filter((row) => KEYS[name]!(row).some((key) => found.has(key))));
});

test.each(Object.keys(KEYS))(
  "%s: --limit keeps the first, --as-of what was known",
  async (name) => {
    const all = await rows(name);
    expect(await rows(name, "-n", "2")).toEqual(all.slice(0, 2));
    const then = await rows(name, "--as-of", "2020-09-27");
    expect(then.length).toBeLessThan(all.length);
  },
);

test.each(Object.keys(KEYS))(
  "%s: a query that finds nothing says so, and ends with 1",
  async (name) => {
    const { code, out, err } = await told(["--story", log, name, "unheard"]);
    expect([code, out, err]).toEqual([1, "", "claimline: nothing matches unheard\n"]);
    const json = await told(["--story", log, name, "unheard", "--json"]);
    expect(json.code).toBe(1);
    JSON.parse(json.out);
  },
);

test.each(COMMANDS.filter(({ takes }) => takes === "[QUERY]").map(({ name }) => name))(
  "%s: a query that cannot be read shows where, and ends with 2",
  async (name) => {
    const { code, out, err } = await told(["--story", log, name, "ferry", "standing:contestd"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`  ferry standing:contestd\n${" ".repeat(17)}^^^^^^^^\n`);
    expect(err).toContain("did you mean contested?");
  },
);

test("a dispute is found by whoever takes a side in it", async () => {
  const refs = (await rows("disputes", "actor:turkey")).map(({ ref }) => ref);
  expect(refs).toContain("su25-loss#f16");
});
