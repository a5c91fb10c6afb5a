import { words } from "../text/words.ts";
import { FIELD_NAMES, FIELDS, fieldsLike, type Field } from "./fields.ts";
import type { FieldToken, Slot, Token } from "./lex.ts";
import { didYouMean, LONGEST, type Report } from "./problem.ts";
import { ALL, type Query } from "./query.ts";
import { readValue } from "./value.ts";
import type { Vocabulary } from "./vocabulary.ts";

type WordToken = Token & { is: "word" | "phrase" };

const NO_SPACES = "write it without spaces: figure:killed>50";
/* What somebody may have meant by a sign that stands alone. */
const STRAY: Record<string, string> = {
  "-": "write - right before what it leaves out",
  ">": NO_SPACES,
  "<": NO_SPACES,
  "=": NO_SPACES,
};

/** Reads a word or a phrase: something that a text can be searched for. */
export function readWords(token: WordToken, report: Report): Query {
  if (token.is === "phrase" && !token.closed) report(token, 'a closing "', 'add " at the end');
  else if (words(token.text).length === 0) {
    report(token, "a word with a letter or a digit", STRAY[token.text[0] ?? ""] ?? null);
  }
  return { is: token.is, text: token.text };
}

/** Reads a field with its values, which are checked one by one. */
export function readField(token: FieldToken, vocabulary: Vocabulary | null, report: Report): Query {
  const name = FIELD_NAMES.find((each) => each === token.name.toLowerCase());
  if (!name) return unknown(token, report);
  const several = token.slots.length > 1 ? "values are joined by a comma alone: a,b" : null;
  return { is: "field", field: name, values: token.slots.map((slot) => value(slot, name)) };

  function value(slot: Slot, of: Field): string {
    if (!slot.closed) report(slot, 'a closing "', 'add " at the end');
    else if (slot.text.trim() === "") report(slot, FIELDS[of].takes, several);
    else {
      const read = readValue(of, slot.text, vocabulary);
      if (read.ok) return read.value;
      report(slot, read.expected, read.hint);
    }
    return slot.text;
  }
}

function unknown(token: FieldToken, report: Report): Query {
  const near = fieldsLike(token.name).map((each) => `${each}:`);
  const typed = `${token.name}:${token.slots.map((slot) => slot.text).join(",")}`;
  report(
    { at: token.at, length: token.name.length },
    `a field: ${FIELD_NAMES.join(", ")}`,
    didYouMean(near) ?? `to search for the words, write "${typed.slice(0, LONGEST)}"`,
  );
  return ALL;
}
