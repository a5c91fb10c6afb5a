/* `node apps/web/fonts/make.ts` writes the fonts that are shipped from those that their makers publish. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictureFonts } from "./pictures.ts";

for (const [name, font] of Object.entries(await pictureFonts()))
  writeFileSync(join(import.meta.dirname, name), font);
