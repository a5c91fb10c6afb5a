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
  const text = readFileSync(path, "utf8");
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`docs/${doc} has lost the marks around its table`);
  const [before, after] = [text.slice(0, from), text.slice(to + end.length)];
  writeFileSync(path, `${before}${begin}\n\n${table}\n\nMeasured on ${machine}.\n\n${end}${after}`);
}
