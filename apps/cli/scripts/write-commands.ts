/* Writes docs/commands.md from the tables of commands and options: node apps/cli/scripts/write-commands.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../commands/table.ts";
import { commandsDoc } from "./commands-doc.ts";

writeFileSync(join(import.meta.dirname, "../../../docs/commands.md"), commandsDoc(COMMANDS));
