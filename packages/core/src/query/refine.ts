import { needle } from "./folded.ts";
import { conditions, type Query } from "./query.ts";

const sought = (query: Query): string | null =>
  query.is === "word" || query.is === "phrase" ? needle(query.text, query.is === "phrase") : null;

/** Whether all that has the one has the other, too; a no may only mean that it is not to be seen. */
function implies(one: Query, other: Query): boolean {
  const [mine, others] = [sought(one), sought(other)];
  if (mine !== null && others !== null) return mine.includes(others);
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether a query finds nothing that another one does not find: as when a letter is added to the last word. Then it is
 * enough to look through what the other one found.
 */
export const refines = (query: Query, other: Query): boolean =>
  conditions(other).every((part) => conditions(query).some((each) => implies(each, part)));
