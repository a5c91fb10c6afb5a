import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { csvParse } from "d3-dsv";
import { exportFigures, figuresCsv, figuresView, openFolder } from "@claimline/core";
import { FIGURE_COLUMNS } from "@claimline/core/export/figures-csv";
import { readFiles } from "@claimline/core/files";
import { expect, test } from "vitest";

const core = join(import.meta.dirname, "../../packages/core");
const story = openFolder(readFiles(join(core, "stories/karabakh-2020")));
const MOMENTS = [undefined, "2020-09-28", "2020-07-19"];

const at = (asOf?: string) => {
  const now = story.at(asOf);
  if (!now.ok) throw new Error(now.problem.expected);
  return now.derivation;
};

test("an export of figures fits its JSON Schema, now and as of an earlier moment", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  formats.default(ajv);
  const schema = readFileSync(join(core, "schemas/figures.schema.json"), "utf8");
  const check = ajv.compile(JSON.parse(schema) as object);
  for (const asOf of MOMENTS) {
    check(exportFigures(at(asOf)));
    expect(check.errors ?? [], asOf ?? "now").toEqual([]);
  }
});

test("every figure and every hole of every measure is a row, once", () => {
  for (const asOf of MOMENTS) {
    const now = at(asOf);
    const { rows } = exportFigures(now)!;
    const claims = rows.flatMap((row) => row.claim ?? []);
    expect(new Set(claims).size).toBe(claims.length);
    const counted = [...now.measures.values()].flat().map((figure) => figure.id as string);
    expect(claims.toSorted()).toEqual(counted.toSorted());
    for (const row of rows)
      expect(row.claim === null ? row.drawn : row.standing, row.words).toBeTruthy();
    const bare = figuresView(now).flatMap((group) =>
      group.series.filter((series) => series.figures.length === 0),
    );
    expect(rows.filter((row) => row.claim === null)).toHaveLength(bare.length);
  }
});

test("the CSV has the rows of the JSON, measure by measure", () => {
  const now = at();
  for (const { id } of figuresView(now)) {
    const made = exportFigures(now, id)!;
    const read = csvParse(figuresCsv(made));
    expect(read.columns).toEqual(FIGURE_COLUMNS);
    expect(read.map((row) => ({ ...row }))).toEqual(
      made.rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join("; ") : value === null ? "" : String(value),
          ]),
        ),
      ),
    );
  }
});

test("a measure has the same id at every moment, and one that is not known yet has no rows", () => {
  const early = at("2020-07-19");
  const ids = figuresView(at()).map((group) => group.id);
  for (const { id } of figuresView(early)) expect(ids).toContain(id);
  expect(exportFigures(early, "killed-soldiers-autumn-2020")).toBeNull();
});
