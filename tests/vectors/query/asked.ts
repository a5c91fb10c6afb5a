import { parseQuery } from "@claimline/core/query/parse";
import type { Query } from "@claimline/core/query/query";
import { search } from "@claimline/core/query/search";
import { derivation, story } from "./story.ts";

/* Queries of the small story, as they are typed. */

export const read = (text: string): Query => {
  const parsed = parseQuery(text, story);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.query;
};
export const found = (text: string): string[] =>
  search(derivation, read(text)).found.map((record) => `${record.is}:${record.id}`);
export const claims = (text: string): string[] =>
  search(derivation, read(text)).claims.map((claim) => claim.id);
