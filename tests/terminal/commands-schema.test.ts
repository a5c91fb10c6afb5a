import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeLog } from "@claimline/core/log/ndjson";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { answerSchema, commandSchema } from "../../apps/cli/scripts/json-schema.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { playStory } from "../stories/play.ts";
import { ferry } from "./ferry.ts";
import { folder, lineOf, log } from "./lines.ts";
import { claimline } from "./terminal.ts";
import { told } from "./told.ts";
import { writeFolder } from "./write-folder.ts";

const cli = join(import.meta.dirname, "../../apps/cli");
const shipped = join(claimline, "../story.ndjson");
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

test("the schema that ships is made from the types as they are: npx pnpm@12 generate", () => {
  const kept = readFileSync(join(cli, "schemas/commands.schema.json"), "utf8");
  expect(JSON.parse(kept)).toEqual(commandSchema());
  const answers = join(cli, "../../packages/core/schemas/answers.schema.json");
  expect(JSON.parse(readFileSync(answers, "utf8"))).toEqual(answerSchema());
});

const names = COMMANDS.map((command) => command.name);
const schemas = new Map<string, ReturnType<typeof ajv.compile>>();
for (const name of names) {
  const { out } = await told(["schema", name]);
  schemas.set(name, ajv.compile(JSON.parse(out) as object));
}

async function fits(name: string, line: readonly string[], code = 0): Promise<void> {
  const { code: ended, out, err } = await told([...line, "--json"]);
  expect([ended, err], line.join(" ")).toEqual([code, ""]);
  const check = schemas.get(name)!;
  check(JSON.parse(out));
  expect(check.errors ?? [], line.join(" ")).toEqual([]);
}

test.each(names)("%s says what its schema says", async (name) => {
  await fits(name, lineOf(name));
});

/* What a reader of the story that ships may ask for: every record of every kind. */
const IDS: Record<string, string[]> = {};
for (const kind of ["post", "claim", "event", "actor", "place", "source"]) {
  const { out } = await told([
    "--story",
    shipped,
    "complete",
    "--plain",
    "--",
    `claimline ${kind} `,
  ]);
  IDS[kind] = out
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t")[0]!);
}

test.each(Object.keys(IDS))(
  "every %s of the story that ships fits, with its history",
  async (kind) => {
    expect(IDS[kind]!.length).toBeGreaterThan(3);
    // Each tenth of many: the rest is of the same makings.
    const some = IDS[kind]!.filter((_, at) => at % Math.ceil(IDS[kind]!.length / 12) === 0);
    const more = kind === "claim" || kind === "event" ? ["--history"] : [];
    for (const id of some) await fits(kind, ["--story", shipped, kind, id, ...more]);
  },
);

test.each([
  ...COMMANDS.flatMap(({ name, takes }) => (takes === "[QUERY]" ? [name] : [])),
  "changes",
  "sources",
  "export",
])("%s of the story that ships fits, now and as of a day", async (name) => {
  await fits(name, ["--story", shipped, name]);
  await fits(name, ["--story", shipped, name, "--as-of", "2020-09-28"]);
});

test("so does what is not there or was withdrawn, what does not verify, and a folder with problems", async () => {
  for (const kind of [...Object.keys(IDS), "cite"])
    await fits(kind, ["--story", log, kind, "no-such-id-here"], 1);
  const broken = `${folder}-broken.ndjson`;
  writeFileSync(broken, readFileSync(log, "utf8").replace("too fast", "too slow"));
  await fits("verify", ["verify", broken], 3);
  const files = ferry();
  files.set("claims/all.yaml", files.get("claims/all.yaml")!.replace("denies", "denise"));
  await fits("check", ["check", writeFolder(files)], 1);
  const withdrawn = `${folder}-withdrawn.ndjson`;
  writeFileSync(withdrawn, writeLog(playStory("water-main")));
  await fits("post", ["--story", withdrawn, "post", "school"]);
  await fits("event", ["--story", withdrawn, "event", "school-closed", "--history"]);
});

test("a field that the schema does not know is refused, at any depth", async () => {
  const { out } = await told([...lineOf("disputes"), "--json"]);
  const check = schemas.get("disputes")!;
  const data = JSON.parse(out) as { standing: Record<string, unknown> }[];
  expect(check(data)).toBe(true);
  data[0]!.standing["verdict"] = "true";
  expect(check(data)).toBe(false);
});

test("a command that there is none is a mistake, with what may be meant", async () => {
  const { code, err } = await told(["schema", "disputs"]);
  expect(code).toBe(2);
  expect(err).toContain("did you mean disputes?");
});
