/* Writes the JSON Schemas of what the commands and a site's API say and of the files of a story, from their types: node apps/cli/scripts/write-schema.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderSchema } from "./folder-schema.ts";
import { answerSchema, commandSchema } from "./json-schema.ts";

const write = (path: string, schema: object): void =>
  writeFileSync(join(import.meta.dirname, path), `${JSON.stringify(schema, null, 2)}\n`);

write("../schemas/commands.schema.json", commandSchema());
write("../../../packages/core/schemas/answers.schema.json", answerSchema());
write("../schemas/folder.schema.json", folderSchema());
