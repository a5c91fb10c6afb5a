// `pnpm cli`: rebuilds the bundle if a source is newer, without a word, and becomes the program.
import { globSync, statSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const root = join(here, "../..");
const bundle = join(here, "dist/claimline.cjs");
const sources = globSync(
  ["pnpm-lock.yaml", "apps/cli/**/*.{ts,tsx,json}", "packages/*/{package.json,src/**,stories/**}"],
  { cwd: root, exclude: (path) => /node_modules|dist|\.test/.test(path) },
);

const time = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const built = time(bundle);
if (sources.some((source) => time(join(root, source)) >= built)) {
  const { build } = await import("rolldown");
  const { default: config } = await import("./rolldown.config.ts");
  await build(config);
}

process.argv[1] = bundle;
await import(bundle);
