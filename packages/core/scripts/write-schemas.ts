/* Writes the JSON Schemas that are shipped, from the schemas of the model: node scripts/write-schemas.ts [--check] */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportSchema } from "../src/export/json.ts";

const path = join(import.meta.dirname, "../schemas/export.schema.json");
const text = `${JSON.stringify(exportSchema(), null, 2)}\n`;
if (!process.argv.includes("--check")) writeFileSync(path, text);
else if (readFileSync(path, "utf8") !== text) {
  process.stderr.write(`${path} is not current: run node packages/core/scripts/write-schemas.ts\n`);
  process.exitCode = 1;
}
