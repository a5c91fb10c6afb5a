/* Writes the JSON Schemas that are shipped, from the schemas of the model: npx pnpm@12 generate. With --check it writes nothing, and fails if they differ. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesSchema } from "../src/export/changes.ts";
import { figuresSchema } from "../src/export/figures.ts";
import { exportSchema } from "../src/export/json.ts";

const SCHEMAS = {
  "changes.schema.json": changesSchema,
  "export.schema.json": exportSchema,
  "figures.schema.json": figuresSchema,
};

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const path = join(import.meta.dirname, "../schemas", name);
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    process.stderr.write(`${path} is not current: npx pnpm@12 generate writes it\n`);
    process.exitCode = 1;
  }
}
