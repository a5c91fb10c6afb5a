import { isBareValue, isBareWord } from "./lex.ts";
import type { Query } from "./query.ts";

const quoted = (text: string): string => `"${text.replaceAll(/["“”„]/gu, " ")}"`;

function print(query: Query, inside: "all" | "or" | "and" | "not"): string {
  switch (query.is) {
    case "all":
      return "";
    case "word":
      return isBareWord(query.text) ? query.text : quoted(query.text);
    case "phrase":
      return quoted(query.text);
    case "field":
      return `${query.field}:${query.values.map((value) => (isBareValue(value) ? value : quoted(value))).join(",")}`;
    case "not":
      return `-${print(query.of, "not")}`;
    case "and":
    case "or": {
      const glue = query.is === "and" ? " " : " or ";
      const text = query.of.map((each) => print(each, query.is)).join(glue);
      // `and` binds tighter; one within another of its kind keeps its parentheses, and so its shape.
      const free = inside === "all" || (query.is === "and" && inside === "or");
      return free ? text : `(${text})`;
    }
  }
}

/**
 * The text of a query, in one way for each query: single spaces, no needless parentheses. `parseQuery` gives the same
 * query back, so that a search can be an address.
 */
export const printQuery = (query: Query): string => print(query, "all");
