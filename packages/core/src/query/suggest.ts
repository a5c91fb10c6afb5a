import type { Derivation } from "../derive/derivation.ts";
import type { Story } from "../story/story.ts";
import { similar } from "../text/similar.ts";
import { fold, words } from "../text/words.ts";
import { foldedOf } from "./folded.ts";
import { printQuery } from "./print.ts";
import { allOf, conditions, widen, type Query } from "./query.ts";
import { rowsOf } from "./rows.ts";
import { countMatches } from "./search.ts";

/**
 * A way on from a search that found nothing: "without `text` there are `total`", or "`text` written `as` finds `total`".
 * `query` is the search to go on to.
 */
export type Suggestion = { text: string; as: string | null; query: Query; total: number };

const lexicons = new WeakMap<Story, string[]>();

/** Every word of a story, folded; made once, and only for a search that found nothing. */
function lexicon(story: Story): string[] {
  let known = lexicons.get(story);
  if (!known) {
    const all = new Set<string>();
    for (const row of rowsOf(story).list)
      for (const word of words(foldedOf(story, row))) all.add(word);
    lexicons.set(story, (known = [...all]));
  }
  return known;
}

/** Words of the story near to one that is in none of its texts. */
function respelt(story: Story, text: string): string[] {
  const wanted = fold(text);
  if (wanted.length > 40 || words(wanted).length !== 1) return [];
  return similar(wanted, lexicon(story), 2).filter((word) => word !== wanted);
}

/** With more conditions than this none is the one that was too many; and each is a search of its own. */
const MOST = 12;

/**
 * Ways on from a query that found nothing: each condition left out in turn, and words spelt as the story spells them.
 * Only what finds something; respelt first, then by how many they find.
 */
export function suggest(derivation: Derivation, query: Query): Suggestion[] {
  const list = conditions(query);
  if (list.length > MOST) return [];
  const found: Suggestion[] = [];
  const add = (text: string, as: string | null, next: Query): void => {
    const total = countMatches(derivation, next);
    if (total > 0) found.push({ text, as, query: next, total });
  };
  for (const [index, each] of list.entries()) {
    if (each.is === "word" && countMatches(derivation, each) === 0)
      for (const word of respelt(derivation.story, each.text))
        add(each.text, word, allOf(list.with(index, { is: "word", text: word })));
    // Without its only condition a query finds everything, which says nothing.
    if (list.length > 1) add(printQuery(each), null, widen(query, index));
  }
  return found.sort((a, b) => Number(a.as === null) - Number(b.as === null) || b.total - a.total);
}
