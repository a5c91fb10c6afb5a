/* Writes the JSON Schema of what the commands say, from their types: node apps/cli/scripts/write-schema.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commandSchema } from "./json-schema.ts";

writeFileSync(
  join(import.meta.dirname, "../schemas/commands.schema.json"),
  `${JSON.stringify(commandSchema(), null, 2)}\n`,
);
