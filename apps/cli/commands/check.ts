import { readFiles } from "@claimline/core/files";
import { printProblem } from "@claimline/core/folder/problem";
import { headOf } from "@claimline/core/log/chain";
import { fold } from "@claimline/core/log/state";
import { logOf } from "@claimline/core/folder/log";
import { coverage, type CoverageRow } from "@claimline/core/views/coverage";
import { counted, SPEECH_ACT } from "@claimline/core/views/words";
import { derive } from "@claimline/core/derive/derivation";
import { denial, EMPTY, line, quiet, strong, type Line } from "../lines/span.ts";
import { NOTHING, OK, type Answer } from "./command.ts";

const isOpen = (row: CoverageRow): boolean =>
  row.claims.length + row.speechActs.length + row.leftOut.length === 0;

/** What came of a paragraph: its statements, its calls, or why it was left out. */
function rowLine(row: CoverageRow): Line {
  const where = quiet(`${row.label} ¶${row.paragraph}`.padEnd(9));
  if (isOpen(row)) return line(where, denial("unaccounted for"));
  const parts = [
    row.claims.length > 0 && counted(row.claims.length, "statement"),
    row.speechActs.length > 0 && counted(row.speechActs.length, ...SPEECH_ACT),
    ...row.leftOut.map((reason) => `left out: ${reason}`),
  ].filter(Boolean);
  return line(where, parts.join("; "), quiet(`  ${[...row.claims, ...row.speechActs].join(" ")}`));
}

/** Checks a folder: all its problems with their places, or what came of every paragraph. */
export function checkFolderAt(folder: string): Answer {
  const read = logOf(readFiles(folder));
  if (!read.ok) {
    const { problems } = read;
    return {
      data: { ok: false, problems },
      lines: () => [
        ...problems.map((problem) => line(printProblem(problem))),
        EMPTY,
        line(denial(`${counted(problems.length, "problem")}.`), " Nothing was written."),
      ],
      code: NOTHING,
    };
  }
  const derivation = derive(fold(read.entries))!;
  const rows = coverage(derivation);
  const open = rows.filter(isOpen);
  const ok = open.length === 0;
  const left = rows.filter((row) => row.leftOut.length > 0).length;
  return {
    data: { ok, problems: [], head: headOf(read.entries), paragraphs: rows },
    lines: () => [
      ...rows.map(rowLine),
      EMPTY,
      line(
        strong(ok ? "Nothing to mend." : `${counted(open.length, "problem")}.`),
        ` ${counted(read.entries.length, "record")}; ${counted(rows.length, "paragraph")}, ${left} with something left out, ${open.length} unaccounted for.`,
      ),
    ],
    code: ok ? OK : NOTHING,
  };
}
