import type { Derivation } from "@claimline/core/derive/derivation";
import type { Wanted } from "@claimline/core/export/lists";
import { parseQuery } from "@claimline/core/query/parse";
import type { QueryProblem } from "@claimline/core/query/problem";
import { ALL, type Query } from "@claimline/core/query/query";
import { Misuse, NOTHING, OK, type Answer, type Asked } from "./command.ts";

/** A query that cannot be read: the text, a caret under the place, what to write. */
function refuse(text: string, { position, length, expected, found, hint }: QueryProblem): Misuse {
  const caret = `${" ".repeat(position)}${"^".repeat(Math.max(1, Math.min(length, 40)))}`;
  return new Misuse(
    `the query, at ${position + 1}: expected ${expected}; found ${found}`,
    text.length < 200 ? `  ${text}\n  ${caret}${hint ? `\n${hint}` : ""}` : hint,
  );
}

/** The words of a command line as a query; without any, the one that everything matches. */
export function queryOf({ words }: Asked, { story }: Derivation): { text: string; query: Query } {
  const text = words.join(" ");
  // Reading one takes every name of the story.
  if (text === "") return { text, query: ALL };
  const read = parseQuery(text, story);
  if (!read.ok) throw refuse(text, read.problems[0]);
  return { text, query: read.query };
}

/** What is wanted of a list: what the query leaves, at most as many as were asked for. */
export const wanted = (asked: Asked, derivation: Derivation): Wanted => ({
  query: queryOf(asked, derivation).query,
  limit: asked.limit,
});

/** How a list ends: well, or with what nothing matched. */
export function ending({ words }: Asked, count: number): Pick<Answer, "code" | "complaint"> {
  if (count > 0) return { code: OK };
  const text = words.join(" ");
  return { code: NOTHING, ...(text ? { complaint: [`nothing matches ${text}`] } : {}) };
}
