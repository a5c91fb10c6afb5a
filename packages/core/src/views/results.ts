import type { Derivation } from "../derive/derivation.ts";
import { liftActor } from "../derive/voice.ts";
import type { Query } from "../query/query.ts";
import type { Findable } from "../query/rows.ts";
import { fold, words } from "../text/words.ts";
import { standingRef } from "./body.ts";
import type { ChainView } from "./chain.ts";
import { ledgerRow } from "./ledger.ts";
import { postRef } from "./postref.ts";
import { leadingOf } from "./post.ts";
import { actorSpeaker, type SpeakerView } from "./speaker.ts";
import { standingView, type StandingView } from "./standing.ts";
import { STANCE_WORDS } from "./words.ts";

/** A hit as a list shows it: what kind of thing, its words, how it stands, who says it. */
export type ResultView = {
  kind: Findable["is"];
  id: string;
  /** "Post 14, Tue 29 Sept", "Says", "Event", "Speaker". */
  label: string;
  text: string;
  standing: StandingView | null;
  speaker: SpeakerView | null;
  chain: ChainView | null;
  remark: string | null;
};

/** A record that a search found, as a list shows it. */
export function resultView(derivation: Derivation, record: Findable): ResultView {
  const base = {
    kind: record.is,
    id: record.id,
    standing: null,
    speaker: null,
    chain: null,
    remark: null,
  };
  switch (record.is) {
    case "post":
      return {
        ...base,
        label: postRef(record).label,
        text: record.headline,
        standing: leadingOf(derivation, record),
      };
    case "claim": {
      const row = ledgerRow(derivation, record);
      const ref = standingRef(derivation, record.id);
      const standing = ref ? standingView(derivation.standing(ref)) : null;
      return {
        ...base,
        label: STANCE_WORDS[record.stance].word,
        text: record.statement,
        standing,
        speaker: row.speaker,
        chain: row.chain,
      };
    }
    case "event": {
      const standing = derivation.has(record.id)
        ? standingView(derivation.standing(record.id))
        : null;
      const by = record.by[0];
      return {
        ...base,
        label: "Event",
        text: record.title,
        standing,
        speaker: by ? actorSpeaker(derivation.story, by) : null,
      };
    }
    case "actor": {
      const voice = derivation.story.actors.get(liftActor(derivation.story, record.id));
      const speaksFor = voice && voice.id !== record.id ? `speaks for ${voice.name}` : null;
      return {
        ...base,
        label: "Speaker",
        text: record.name,
        remark: [record.role, speaksFor].filter(Boolean).join(", ") || null,
      };
    }
    case "place":
      return { ...base, label: "Place", text: record.name, remark: record.kind };
  }
}

/** The folded words that a query asks for, for marking them where they were found; what it leaves out is none of them. */
export function wantedWords(query: Query): string[] {
  switch (query.is) {
    case "word":
    case "phrase":
      return words(query.text);
    case "and":
    case "or":
      return query.of.flatMap(wantedWords);
    default:
      return [];
  }
}

/** Splits a text into what matches wanted words (at their beginning, as search does) and what does not. */
export function markMatches(
  text: string,
  wanted: readonly string[],
): { text: string; match: boolean }[] {
  if (wanted.length === 0) return [{ text, match: false }];
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, match: wanted.some((word) => fold(part).startsWith(word)) }));
}
