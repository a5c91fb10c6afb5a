/* Writes what is made from tables and types: the pages of commands and keys, and the JSON Schemas of what commands and API say and of a story's files. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../commands/table.ts";
import { commandsDoc } from "./commands-doc.ts";
import { folderSchema } from "./folder-schema.ts";
import { answerSchema, commandSchema } from "./json-schema.ts";
import { keysPage } from "./keys-page.ts";

const write = (path: string, text: string): void =>
  writeFileSync(join(import.meta.dirname, "../../..", path), text);
const json = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

write("docs/commands.md", commandsDoc(COMMANDS));
write("docs/keys.md", keysPage());
write("apps/cli/schemas/commands.schema.json", json(commandSchema()));
write("apps/cli/schemas/folder.schema.json", json(folderSchema()));
write("packages/core/schemas/answers.schema.json", json(answerSchema()));
