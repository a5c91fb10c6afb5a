import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { readFiles } from "@claimline/core/files";
import { readYaml } from "@claimline/core/folder/yaml";
import { STANCES } from "@claimline/core/model/claim";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderSchema } from "../../apps/cli/scripts/folder-schema.ts";
import { storyFolder } from "../stories/play.ts";
import { editorOf, settingsOf, type Editor } from "./language-server.ts";
import { told } from "./told.ts";

/* What an editor knows of a story folder: by the line in each file, and by the folder's settings. */

const root = join(import.meta.dirname, "../..");
const home = mkdtempSync(join(tmpdir(), "claimline-editors-"));
const folder = join(home, "story");
let editor: Editor;

beforeAll(async () => {
  expect((await told(["new", folder])).code).toBe(0);
  editor = await editorOf(folder);
});
afterAll(() => {
  editor.close();
  rmSync(home, { recursive: true, force: true });
});

const textOf = (path: string): string => readFileSync(join(folder, path), "utf8");
const YAML = [
  "story.yaml",
  "sources/s1.yaml",
  "actors/actors.yaml",
  "places/places.yaml",
  "events/bridge.yaml",
  "claims/s1.yaml",
];

test("the schemas that ship are made from the model as it is: npx pnpm@12 generate", () => {
  const kept = readFileSync(join(root, "apps/cli/schemas/folder.schema.json"), "utf8");
  expect(JSON.parse(kept)).toEqual(folderSchema());
});

test("nothing is marked in what `new` writes", async () => {
  for (const path of YAML) expect(await editor.problems(path, textOf(path)), path).toEqual([]);
});

test("where a stance goes, the stances are offered, and nothing else", async () => {
  const text = textOf("claims/s1.yaml").replace(/stance: affirms$/m, "stance: |");
  const offers = await editor.offers("claims/s1.yaml", text);
  expect(offers.map(({ label }) => label).toSorted()).toEqual([...STANCES].toSorted());
  const begun = text.replace("stance: |", "stance: de|");
  expect((await editor.offers("claims/s1.yaml", begun)).map(({ label }) => label)).toContain(
    "denies",
  );
});

test("where a field goes, those are offered that are not there yet, with what they want", async () => {
  const text = textOf("claims/s1.yaml").replace("  stance: affirms", "  |");
  const offers = await editor.offers("claims/s1.yaml", text);
  const names = offers.map(({ label }) => label);
  expect(names).toEqual(expect.arrayContaining(["stance", "revises", "how", "quote"].slice(0, 3)));
  expect(names).not.toContain("about");
  const said = offers.find(({ label }) => label === "ahead")!;
  expect(JSON.stringify(said.documentation)).toContain("still ahead");
});

test.each([
  ["claims/s1.yaml", "stance: affirms", "stance: agrees", /affirms/],
  ["claims/s1.yaml", "certainty: certain", "certanity: certain", /certanity/],
  ["claims/s1.yaml", "  by: bridge-office", "  by: Bridge Office", /pattern|match/i],
  ["claims/s1.yaml", /  statement: .*\n/, "", /statement/],
  ["events/bridge.yaml", "type: state", "type: status", /state/],
  ["actors/actors.yaml", "kind: media", "kind: paper", /media/],
  ["story.yaml", "status: live", "status: alive", /live/],
  ["sources/s1.yaml", "first: 1", "first: one", /integer|number/],
])("%s: %s as %j is marked where it stands", async (path, from, into, says) => {
  const text = textOf(path).replace(from, into);
  expect(text).not.toBe(textOf(path));
  const found = await editor.problems(path, text);
  expect(found.map(({ message }) => message).join("\n")).toMatch(says);
  const line = textOf(path).slice(0, textOf(path).search(from)).split("\n").length;
  if (into !== "") expect(found[0]!.range.start.line + 1).toBe(line);
});

test("a file that an author adds is known by the folder's settings", async () => {
  const knowing = await editorOf(folder, settingsOf(folder));
  try {
    const text = "- id: one\n  stance: agrees\n";
    expect(await editor.problems("claims/later.yaml", text)).toEqual([]);
    const found = await knowing.problems("claims/later.yaml", text);
    expect(found.map(({ message }) => message).join("\n")).toMatch(/affirms/);
    expect(await knowing.problems("notes.yaml", text)).toEqual([]);
  } finally {
    knowing.close();
  }
});

test("the schemas can be written anew into a folder that is there, and nothing else is", async () => {
  const old = join(home, "old");
  cpSync(join(storyFolder("water-main"), "base"), old, { recursive: true });
  const before = readdirSync(old);
  expect((await told(["new", old, "--schemas"])).code).toBe(0);
  expect(readdirSync(old).toSorted()).toEqual([...before, ".claimline"].toSorted());
  const [claims] = readdirSync(join(old, ".claimline")).filter((name) => name.startsWith("claims"));
  const now = (at: string) => readFileSync(join(at, ".claimline", claims!), "utf8");
  expect(now(old)).toBe(now(folder));
  expect((await told(["new", home, "--schemas"])).code).toBe(2);
});

test("every file of the stories that are kept here fits", () => {
  const ajv = addFormats.default(new Ajv({ allErrors: true, allowUnionTypes: true }));
  const checks = new Map(
    Object.entries(folderSchema()).map(([kind, schema]) => [kind, ajv.compile(schema)]),
  );
  let seen = 0;
  for (const story of [
    join(root, "packages/core/stories/karabakh-2020"),
    join(storyFolder("water-main"), "base"),
  ])
    for (const [path, text] of readFiles(story)) {
      const check = checks.get(path.split(/[/.]/)[0]!);
      if (!check || !path.endsWith(".yaml")) continue;
      const records = readYaml(path, text).items.map(({ data }) => data);
      check(records.length === 1 ? records[0] : records);
      expect(check.errors ?? [], path).toEqual([]);
      seen++;
    }
  expect(seen).toBeGreaterThan(25);
});
