import { PARTS } from "../model/when.ts";
import type { Story } from "../story/story.ts";
import { fold, words } from "../text/words.ts";
import { FIELD_NAMES, FIELDS, HAS, wordsOf, type Field } from "./fields.ts";
import { lex, type Slot, type Token } from "./lex.ts";
import { rowsOf } from "./rows.ts";
import { dayOfRow } from "./time.ts";
import { UNNAMED } from "./value.ts";
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
  const token = lex(text).find((each) => each.at < cursor && cursor <= each.at + each.length);
  const inside = token && piece(token, cursor);
  if (inside === null) return NOTHING(cursor);
  const { from, to, field } = inside ?? { from: cursor, to: cursor, field: null };
  const typed = text.slice(from, cursor);
  const items = field ? values(field, typed, story) : bare(typed, story);
  return { from, to, items: items.slice(0, most) };
}

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
  if (!slot) return { from: token.at, to: token.at + token.name.length + 1, field: null };
  return field ? { from: slot.at, to: slot.at + slot.length, field } : null;
}

const folded = new Map<string, string>();

/* The names of a story are asked about at every letter that is typed. */
function spaced(name: string): string {
  let known = folded.get(name);
  if (known === undefined) {
    if (folded.size > 200_000) folded.clear();
    folded.set(name, (known = ` ${words(name).join(" ")}`));
  }
  return known;
}

/** Those that begin as typed; an id that does so comes before one whose name does. */
function fitting(all: Completion[], typed: string): Completion[] {
  const plain = fold(typed.replaceAll(/["“”„]/gu, ""));
  const start = ` ${words(plain).join(" ")}`;
  const fit = all.filter(
    ({ text, label }) =>
      text.startsWith(plain) ||
      spaced(text).includes(start) ||
      (label !== null && spaced(label).includes(start)),
  );
  return [
    ...fit.filter((each) => each.text.startsWith(plain)),
    ...fit.filter((each) => !each.text.startsWith(plain)),
  ];
}

function known(field: Field, typed: string, story: Story | null): Completion[] {
  const closed = wordsOf(field);
  if (closed)
    return closed.map((text) => ({
      text,
      label: field === "has" ? HAS[text as keyof typeof HAS] : null,
    }));
  const unnamed = field === "by" ? UNNAMED.map((text) => ({ text, label: null })) : [];
  if (!story) return unnamed;
  if (field === "since" || field === "until") return days(story, typed);
  const vocabulary = vocabularyOf(story);
  const [event = "", point] = typed.split("#");
  if (field === "about" && point !== undefined)
    return (vocabulary.points.get(event) ?? []).map((id) => ({
      text: `${event}#${id}`,
      label: null,
    }));
  const ids = [...namesFor(vocabulary, field)!.labels].map(([text, label]) => ({
    text,
    label: label === text ? null : label,
  }));
  return [...unnamed, ...ids];
}

function days(story: Story, typed: string): Completion[] {
  const found = new Set<string>();
  for (const row of rowsOf(story).list) found.add(dayOfRow(story, row) ?? "");
  found.delete("");
  const all = [...found].sort().reverse();
  const day = all.find((each) => typed.startsWith(`${each}-`));
  const texts = day ? Object.keys(PARTS).map((part) => `${day}-${part}`) : all;
  return texts.map((text) => ({ text, label: null }));
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
