import { isCollection, isMap, isPair, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { Place, Problem } from "./problem.ts";

/** One mapping of a YAML file with the places of its fields. */
export type Item = { data: Record<string, unknown>; at: (path: readonly PropertyKey[]) => Place };

/* An alias bomb or a file of megabytes is a mistake, not a story. */
const LIMIT = 4_000_000;

/**
 * Reads a YAML text that holds one mapping or a list of mappings. `lineOffset` is the number of lines before it in its file.
 * Syntax errors come back as problems, all at once, and then no item does.
 */
export function readYaml(
  path: string,
  text: string,
  lineOffset = 0,
): { items: Item[]; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { path, line: Math.max(1, line) + lineOffset, column: Math.max(1, col) };
  };
  const problem = (at: Place, expected: string, found: string, hint: string): Problem => ({
    rule: "syntax",
    ...at,
    expected,
    found,
    hint,
  });
  if (text.length > LIMIT)
    return {
      items: [],
      problems: [
        problem(
          { path, line: 1, column: 1 },
          `a file of at most ${LIMIT} characters`,
          `${text.length}`,
          "part it into several files of its folder",
        ),
      ],
    };

  const doc = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    schema: "core",
  });
  if (doc.errors.length > 0)
    return {
      items: [],
      problems: doc.errors.map((error) =>
        problem(
          place(error.pos[0]),
          "valid YAML",
          error.message.split("\n")[0]!,
          "indent with spaces, and quote text that holds a colon or starts with a sign",
        ),
      ),
    };
  if (doc.contents === null) return { items: [], problems: [] };

  const root: unknown = doc.contents;
  const nodes: unknown[] = isSeq(root) ? root.items : [root];
  const items: Item[] = [];
  const problems: Problem[] = [];
  for (const node of nodes) {
    if (!isMap(node)) {
      problems.push(
        problem(
          place((node as Node | null)?.range?.[0] ?? 0),
          "a mapping of fields",
          String(node).slice(0, 60),
          "write one record as fields, or several as a list of them",
        ),
      );
      continue;
    }
    let data: Record<string, unknown>;
    try {
      data = node.toJS(doc, { maxAliasCount: 100 }) as Record<string, unknown>;
    } catch (error) {
      problems.push(
        problem(
          place(node.range?.[0] ?? 0),
          "few aliases",
          (error as Error).message,
          "write the text out where it stands",
        ),
      );
      continue;
    }
    items.push({
      data,
      at(keys) {
        let here: unknown = node;
        let offset = node.range?.[0] ?? 0;
        for (const key of keys) {
          if (isMap(here)) {
            const pair = here.items.find(
              (each) => isPair(each) && String(each.key) === String(key),
            );
            if (!pair) break;
            offset =
              (pair.value as Node | null)?.range?.[0] ?? (pair.key as Node).range?.[0] ?? offset;
            here = pair.value;
          } else if (isCollection(here)) {
            const child = here.items[Number(key)] as Node | undefined;
            if (!child) break;
            offset = child.range?.[0] ?? offset;
            here = child;
          } else break;
        }
        return place(offset);
      },
    });
  }
  return { items, problems };
}
