import { once } from "../log/once.ts";
import { PARTS } from "../model/when.ts";
import type { Story } from "../story/story.ts";
import { fold, words } from "../text/words.ts";
import { FIELD_NAMES, FIELDS, fieldsLike, HAS, wordsOf, type Field } from "./fields.ts";
import { lex, type FieldToken, type Slot, type Token } from "./lex.ts";
import { rowsOf } from "./rows.ts";
import { dayOfRow } from "./time.ts";
import { readValue, UNNAMED } from "./value.ts";
import { namesFor, vocabularyOf } from "./vocabulary.ts";

/** Something to put at the cursor, and what it is in a few words (a field's meaning, an actor's name). */
export type Completion = { text: string; label: string | null };

/** What may be put in place of the text from `from` to `to` (UTF-16 code units). */
export type Completions = { from: number; to: number; items: Completion[] };

const NOTHING = (cursor: number): Completions => ({ from: cursor, to: cursor, items: [] });

/**
 * What can be typed at a cursor: fields, and the values of the field that it stands in; in a bare word also the values that
 * begin like it, with their field. Without a story, only what the language itself knows. At most `most`, best first.
 */
export function complete(
  text: string,
  cursor: number,
  story: Story | null = null,
  most = 12,
): Completions {
  const token = tokenAt(text, cursor);
  const inside = token && piece(token, cursor);
  if (inside === null) return NOTHING(cursor);
  const { from, to, field } = inside ?? { from: cursor, to: cursor, field: null };
  const typed = text.slice(from, cursor);
  const items = field ? values(field, typed, story) : bare(typed, story);
  return { from, to, items: items.slice(0, most) };
}

/**
 * What may be meant where nothing begins as it is typed: a value of its field, or the field of a value. Nearest first, and
 * nothing where all are too far.
 */
export function meant(text: string, cursor: number, story: Story | null = null): Completions {
  const token = tokenAt(text, cursor);
  if (token?.is !== "field") return NOTHING(cursor);
  const { from, to, field } = piece(token, cursor) ?? fieldOf(token);
  const near = field
    ? nearValues(field, text.slice(from, to), story)
    : fieldsLike(token.name).map((each) => `${each}:`);
  return { from, to, items: near.map((each) => ({ text: each, label: null })) };
}

function nearValues(field: Field, typed: string, story: Story | null): readonly string[] {
  const read = readValue(field, typed, story && vocabularyOf(story));
  return read.ok ? [] : read.near;
}

const tokenAt = (text: string, cursor: number): Token | undefined =>
  lex(text).find((each) => each.at < cursor && cursor <= each.at + each.length);

type Piece = { from: number; to: number; field: Field | null };

/* Null inside of something that nothing can be offered for: a phrase, a field that is none. */
function piece(token: Token, cursor: number): Piece | null {
  if (token.is === "phrase") return null;
  const end = token.at + token.length;
  if (token.is === "word" && !token.text.startsWith("-"))
    return { from: token.at, to: end, field: null };
  if (token.is === "or") return { from: token.at, to: end, field: null };
  if (token.is !== "field") return { from: cursor, to: cursor, field: null };
  const field = FIELD_NAMES.find((each) => each === token.name.toLowerCase());
  const slot = token.slots.find(
    (each: Slot) => each.at <= cursor && cursor <= each.at + each.length,
  );
  if (!slot) return fieldOf(token);
  return field ? { from: slot.at, to: slot.at + slot.length, field } : null;
}

const fieldOf = ({ at, name }: FieldToken): Piece => ({
  from: at,
  to: at + name.length + 1,
  field: null,
});

/** What can be put, with the words of its id and its name folded, a space before each, to find their beginnings. */
type Candidate = { put: Completion; spaced: string };

const spacedOut = (text: string): string => ` ${words(text).join(" ")}`;

const candidate = (text: string, label: string | null): Candidate => ({
  put: { text, label },
  spaced: (label === null ? [text] : [text, label]).map(spacedOut).join("\n"),
});

/* The names of a story are asked about at every letter that is typed. */
const named = once((labels: ReadonlyMap<string, string>): readonly Candidate[] =>
  Array.from(labels, ([text, label]) => candidate(text, label === text ? null : label)),
);

/* What was left of a list by what was typed lately; as many letters as one goes back at most. */
const lately = once<readonly Candidate[], Map<string, readonly Candidate[]>>(() => new Map());
const RECENT = 24;

/** Those that begin as typed. A letter further, only what the letters before it left is looked through. */
function beginning(all: readonly Candidate[], typed: string): readonly Candidate[] {
  const left = lately(all);
  const same = left.get(typed);
  if (same) return same;
  let among = all;
  for (let end = typed.length - 1; end > 0 && among === all; end--)
    among = left.get(typed.slice(0, end)) ?? all;
  const plain = plainOf(typed);
  const start = spacedOut(plain);
  const found = among.filter(
    ({ put, spaced }) => put.text.startsWith(plain) || spaced.includes(start),
  );
  if (left.size >= RECENT) left.delete(left.keys().next().value!);
  left.set(typed, found);
  return found;
}

const plainOf = (typed: string): string => fold(typed.replaceAll(/["“”„]/gu, ""));

/** Those that begin as typed; an id that does so comes before one whose name does. */
function fitting(all: readonly Candidate[], typed: string): Completion[] {
  const plain = plainOf(typed);
  const [first, then]: [Completion[], Completion[]] = [[], []];
  for (const { put } of beginning(all, typed))
    (put.text.startsWith(plain) ? first : then).push(put);
  return [...first, ...then];
}

function known(field: Field, typed: string, story: Story | null): readonly Candidate[] {
  const closed = wordsOf(field);
  if (closed)
    return closed.map((text) =>
      candidate(text, field === "has" ? HAS[text as keyof typeof HAS] : null),
    );
  const unnamed = field === "by" ? UNNAMED.map((text) => candidate(text, null)) : [];
  if (!story) return unnamed;
  if (field === "since" || field === "until") return days(story, typed);
  const vocabulary = vocabularyOf(story);
  const [event = "", point] = typed.split("#");
  if (field === "about" && point !== undefined)
    return (vocabulary.points.get(event) ?? []).map((id) => candidate(`${event}#${id}`, null));
  const names = named(namesFor(vocabulary, field)!.labels);
  return unnamed.length > 0 ? [...unnamed, ...names] : names;
}

function days(story: Story, typed: string): Candidate[] {
  const found = new Set<string>();
  for (const row of rowsOf(story).list) found.add(dayOfRow(story, row) ?? "");
  found.delete("");
  const all = [...found].sort().reverse();
  const day = all.find((each) => typed.startsWith(`${each}-`));
  const texts = day ? Object.keys(PARTS).map((part) => `${day}-${part}`) : all;
  return texts.map((text) => candidate(text, null));
}

const values = (field: Field, typed: string, story: Story | null): Completion[] =>
  fitting(known(field, typed, story), typed);

function bare(typed: string, story: Story | null): Completion[] {
  const fields = FIELD_NAMES.map((name) => ({
    text: `${name}:`,
    label: FIELDS[name].means as string,
  }));
  const fit = fields.filter((each) => each.text.startsWith(typed.toLowerCase()));
  if (typed === "") return fit;
  const offered = (["standing", "stance", "actor", "place", "event"] as const).flatMap((field) =>
    values(field, typed, story).map((each) => ({
      text: `${field}:${each.text}`,
      label: each.label,
    })),
  );
  return [...fit, ...offered];
}
