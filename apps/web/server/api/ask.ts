import type { Wanted } from "@claimline/core/export/lists";
import type { Derivation } from "@claimline/core/derive/derivation";
import { parseQuery } from "@claimline/core/query/parse";
import { ALL, type Query } from "@claimline/core/query/query";
import { similar } from "@claimline/core/text/similar";
import { visible } from "@claimline/core/text/visible";
import { storyAt } from "@claimline/core/views/at";
import { derivationOf, type Served } from "../story.ts";
import { Refusal } from "./problem.ts";

/** Everything that an address of a view may ask, as the description of the API has it. */
export const PARAMETERS = {
  asOf: {
    description:
      "As the story stood: a day, a part of a day, an instant, post:ID, or the number of an entry; else at its end.",
    schema: { type: "string" },
  },
  q: { description: "Only what this query leaves; see `search`.", schema: { type: "string" } },
  limit: {
    description: "At most so many, from the first on.",
    schema: { type: "integer", minimum: 1, maximum: 999_999_999 },
  },
  holes: { description: "Only what nobody has given.", schema: { type: "boolean" } },
  history: {
    description: "With how each point came to stand as it stands.",
    schema: { type: "boolean" },
  },
  from: { description: "The earlier moment, as asOf takes it.", schema: { type: "string" } },
  to: { description: "The later moment, as asOf takes it.", schema: { type: "string" } },
} as const;

export type ParameterName = keyof typeof PARAMETERS;

/** What an address asks of a story as of its moment. */
export type Asked = {
  served: Served;
  derivation: Derivation;
  /** A parameter; null if it is not given, or empty. */
  given: (name: ParameterName) => string | null;
  flag: (name: "holes" | "history") => boolean;
};

/** Refuses what the address does not take: a slip such as `asof` would be answered with another moment. */
function checkNames(query: URLSearchParams, takes: readonly ParameterName[]): void {
  const known: readonly string[] = ["asOf", ...takes];
  const names = [...query.keys()];
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    const near = similar(strange.slice(0, 80), known, 1);
    const hint = near.length > 0 ? `Did you mean ${near[0]}?` : `It takes ${known.join(", ")}.`;
    throw new Refusal(
      400,
      `This address takes no ${visible(strange.slice(0, 80))}. ${hint}`,
      {},
      { near },
    );
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Refusal(400, `${twice} is given more than once.`);
}

/** The derivation as of a moment (rule T3). Throws a Refusal if it is none, or before the first record. */
function momentOf(served: Served, asOf: string | null): Derivation {
  const read = storyAt(served.state, asOf, (_, moment) => derivationOf(served, moment));
  if (read.ok) return read.derivation;
  const { expected, found, hint } = read.problem;
  const why = `asOf: expected ${expected}; found ${visible(found.slice(0, 80))}.`;
  throw new Refusal(read.early ? 404 : 400, hint ? `${why} ${hint}` : why, {}, { hint });
}

/** Reads the parameters of an address that takes these, and finds the story as of its moment. Throws a Refusal. */
export function askedOf(
  served: Served,
  query: URLSearchParams,
  takes: readonly ParameterName[],
): Asked {
  checkNames(query, takes);
  const given = (name: ParameterName): string | null => query.get(name)?.trim() || null;
  const flag = (name: "holes" | "history"): boolean => {
    const value = given(name) ?? "false";
    if (value !== "true" && value !== "false")
      throw new Refusal(400, `${name} is true or false; found ${visible(value.slice(0, 80))}`);
    return value === "true";
  };
  return { served, derivation: momentOf(served, given("asOf")), given, flag };
}

/** The query of an address. Throws a Refusal with the place in it that cannot be read. */
function queryOf({ derivation, given }: Asked): Query {
  const text = given("q");
  if (text === null) return ALL;
  const read = parseQuery(text, derivation.story);
  if (read.ok) return read.query;
  const [{ position, length, expected, found, hint }] = read.problems;
  const why = `q, at ${position + 1}: expected ${expected}; found ${visible(found)}.`;
  throw new Refusal(400, hint ? `${why} ${hint}` : why, {}, { position, length, hint });
}

/** How many are wanted at most; all where it is not said. Throws a Refusal. */
export function limitOf({ given }: Asked): number {
  const limit = given("limit");
  if (limit !== null && !/^[1-9]\d{0,8}$/.test(limit))
    throw new Refusal(400, `limit is a whole number from 1; found ${visible(limit.slice(0, 80))}`);
  return limit === null ? Infinity : Number(limit);
}

/** What is wanted of a list. Throws a Refusal. */
export const wantedOf = (asked: Asked): Wanted => ({
  query: queryOf(asked),
  limit: limitOf(asked),
});
