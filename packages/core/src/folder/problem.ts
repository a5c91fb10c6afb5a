/** One thing wrong with a folder, at its place. Lines and columns count from 1. */
export type Problem = {
  /** The rule of SPEC.md that it breaks, or `syntax` / `schema`. */
  rule: string;
  path: string;
  line: number;
  column: number;
  expected: string;
  found: string;
  /** What to write. */
  hint: string;
};

/** A place in a folder's file. */
export type Place = { path: string; line: number; column: number };

/** A value as shown in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/gu, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** Problems in the order of their files and lines. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  );

/** `path:line:column rule: expected …, found … (hint)`, as compilers print it. */
export const printProblem = (p: Problem): string =>
  `${p.path}:${p.line}:${p.column} ${p.rule}: expected ${p.expected}; found ${p.found} (${p.hint})`;
