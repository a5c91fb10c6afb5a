import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Prints rows as a table with the machine that they were measured on; with `--write` also into a page of `docs`, between its marks. */
export function printTable(
  rows: readonly (readonly string[])[],
  command: string,
  doc: string,
): void {
  const table = rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}`;
  process.stdout.write(`${table}\n${machine}\n`);
  if (!process.argv.includes("--write")) return;
  const path = join(import.meta.dirname, "../../docs", doc);
  const [begin, end] = [
    `<!-- bench: written by \`pnpm ${command} --write\` -->`,
    "<!-- /bench -->",
  ];
  const [before, rest = ""] = readFileSync(path, "utf8").split(begin);
  const after = rest.split(end)[1];
  if (after === undefined) throw new Error(`docs/${doc} has lost the marks around its table`);
  writeFileSync(path, `${before}${begin}\n\n${table}\n\nMeasured on ${machine}.\n\n${end}${after}`);
}
