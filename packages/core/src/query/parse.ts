import type { Story } from "../story/story.ts";
import { readField, readWords } from "./condition.ts";
import { lex, type Token } from "./lex.ts";
import { LONGEST, MOST_PROBLEMS, type QueryProblem, type Report } from "./problem.ts";
import { ALL, MAX_DEPTH, MAX_PIECES, type Query } from "./query.ts";
import { vocabularyOf, type Vocabulary } from "./vocabulary.ts";

/** A query, or the problems of its text in the order in which they stand there, up to a number of them. */
export type ParsedQuery =
  | { ok: true; query: Query }
  | { ok: false; problems: [QueryProblem, ...QueryProblem[]] };

const A_TERM = 'a word, a "phrase" or field:value';

/**
 * Reads a query. With a story, ids are checked against it and may be given by a name (`actor:"Foreign ministry"`,
 * `source:S1`); without one, only the language is checked. Never throws. Linear in the length of the text.
 */
export function parseQuery(text: string, story: Story | null = null): ParsedQuery {
  const problems: QueryProblem[] = [];
  const report: Report = (where = { at: text.length, length: 0 }, expected, hint) => {
    const found = text.slice(where.at, where.at + Math.min(where.length, LONGEST)) || "nothing";
    problems.push({ position: where.at, length: where.length, expected, found, hint });
  };
  const tokens = lex(text);
  if (tokens.length === 0) return { ok: true, query: ALL };
  const query = new Parser(tokens, story && vocabularyOf(story), report).whole();
  const extra = tokens[MAX_PIECES];
  if (extra && problems.length === 0)
    report(extra, `at most ${MAX_PIECES} words, conditions and signs`, null);
  const [first, ...rest] = problems.sort((a, b) => a.position - b.position).slice(0, MOST_PROBLEMS);
  return first ? { ok: false, problems: [first, ...rest] } : { ok: true, query };
}

/* or = and { "or" and };  and = term { term };  term = "-" term | "(" or ")" | condition */
class Parser {
  private readonly tokens: Token[];
  private readonly vocabulary: Vocabulary | null;
  private readonly report: Report;
  private at = 0;

  constructor(tokens: Token[], vocabulary: Vocabulary | null, report: Report) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.report = report;
  }

  whole(): Query {
    const query = this.or(0);
    while (this.here) {
      // Only a ) that nothing opened stops before the end.
      this.report(this.here, A_TERM, "take this ) out, or open a ( before it");
      this.at++;
      if (this.here && this.here.is !== "close") this.or(0);
    }
    return query;
  }

  private get here(): Token | undefined {
    return this.tokens[this.at];
  }

  private or(depth: number): Query {
    const of = [this.and(depth)];
    while (this.here?.is === "or") {
      this.at++;
      of.push(this.and(depth));
    }
    return of.length > 1 ? { is: "or", of } : of[0]!;
  }

  private and(depth: number): Query {
    const of: Query[] = [];
    for (
      let token = this.here;
      token && token.is !== "close" && token.is !== "or";
      token = this.here
    )
      of.push(this.term(token, depth));
    if (of.length === 0) this.missing();
    return of.length > 1 ? { is: "and", of } : (of[0] ?? ALL);
  }

  private term(token: Token, depth: number): Query {
    if (depth === MAX_DEPTH && (token.is === "open" || token.is === "not")) {
      this.report(token, `at most ${MAX_DEPTH} levels of parentheses and minus signs`, null);
      this.at = Infinity; // the rest could only be misread
      return ALL;
    }
    this.at++;
    switch (token.is) {
      case "not": {
        const next = this.here;
        if (next && next.is !== "close" && next.is !== "or")
          return { is: "not", of: this.term(next, depth + 1) };
        this.missing();
        return ALL;
      }
      case "open": {
        const inner = this.or(depth + 1);
        if (!this.here && this.at !== Infinity)
          this.report(token, "a ) that closes this one", "add ) at the end");
        this.at++;
        return inner;
      }
      case "field":
        return readField(token, this.vocabulary, this.report);
      case "word":
      case "phrase":
        return readWords(token, this.report);
      default:
        return ALL; // `and` stops before `or` and `)`
    }
  }

  private missing(): void {
    const or = this.here?.is === "or" || this.tokens[this.at - 1]?.is === "or";
    this.report(this.here, A_TERM, or ? 'to search for the word itself, write "or"' : null);
  }
}
