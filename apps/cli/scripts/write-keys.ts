import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { keysPage } from "./keys-page.ts";

/** Writes docs/keys.md anew. */
writeFileSync(join(import.meta.dirname, "../../../docs/keys.md"), keysPage());
