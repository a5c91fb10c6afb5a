import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { openFolder } from "@claimline/core";
import { exportStory } from "@claimline/core/export/json";
import { readFiles } from "@claimline/core/files";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const core = join(root, "packages/core");
const schema = JSON.parse(readFileSync(join(core, "schemas/export.schema.json"), "utf8")) as object;
const story = openFolder(readFiles(join(core, "stories/karabakh-2020")));

const exported = (asOf?: string) => {
  const at = story.at(asOf);
  if (!at.ok) throw new Error(at.problem.expected);
  return exportStory(at.derivation, story.head);
};

test("the shipped JSON Schema of an export is what the model's schemas give", () => {
  execFileSync(process.execPath, [join(core, "scripts/write-schemas.ts"), "--check"]);
});

test("an export fits its JSON Schema, now and as of an earlier moment", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const check = ajv.compile(schema);
  for (const asOf of [undefined, "2020-09-28", "2020-07-19"]) {
    check(exported(asOf));
    expect(check.errors ?? [], asOf ?? "now").toEqual([]);
  }
});

test("an export has one row for each event's core, further point and figure, and none for a denial", () => {
  const { standings, claims, events } = exported();
  const of = new Set(standings.map((row) => row.of));
  expect(of.size).toBe(standings.length);
  for (const claim of claims) {
    const figure = claim.value !== undefined && claim.stance === "affirms";
    expect(of.has(`claim:${claim.id}`), claim.id).toBe(figure);
  }
  for (const event of events)
    for (const [index, point] of event.points.entries())
      expect(
        of.has(index === 0 ? event.id : `${event.id}#${point.id}`),
        `${event.id}#${point.id}`,
      ).toBe(point.kind !== "quantity" || (index === 0 && event.appearances.length > 0));
});

test("every source of an export names its file, and every figure its measure", () => {
  const { sources, claims } = exported();
  expect(sources.map((source) => source.file)).toHaveLength(6);
  for (const claim of claims) if (claim.value) expect(claim.value.measure, claim.id).toBeDefined();
});
