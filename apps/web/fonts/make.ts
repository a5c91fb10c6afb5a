/* `npx pnpm@12 exec node apps/web/fonts/make.ts` writes the fonts that are shipped, and their style sheet, from what the makers publish. */
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FAMILIES } from "./families.ts";
import { pageFont, SERVED } from "./pages.ts";
import { pictureFonts } from "./pictures.ts";
import { styleSheet } from "./style-sheet.ts";

const here = import.meta.dirname;

for (const [name, font] of Object.entries(await pictureFonts()))
  writeFileSync(join(here, name), font);

for (const old of readdirSync(SERVED).filter((name) => name.startsWith("claimline-")))
  rmSync(join(SERVED, old));
const files = new Map<string, string>();
for (const family of FAMILIES)
  for (const style of family.styles) {
    const { file, font } = await pageFont(family, style);
    writeFileSync(join(SERVED, file), font);
    files.set(`${family.name} ${style}`, file);
  }
writeFileSync(
  join(here, "../styles/fonts.css"),
  styleSheet(FAMILIES, (family, style) => files.get(`${family.name} ${style}`)!),
);
const preloaded = FAMILIES.map(({ name }) => `/fonts/${files.get(`${name} normal`)}`);
writeFileSync(join(here, "preloaded.json"), `${JSON.stringify(preloaded).replace(",", ", ")}\n`);
