import type { Derivation } from "@claimline/core/derive/derivation";
import type { StoryItem } from "@claimline/core/model/record";
import { plainText, readBody } from "@claimline/core/text/markdown";
import { KINDS, lost, type PageKind, type Problem } from "./problem.ts";

/** A record that the editor took out: struck but readable, with the reason. */
export type WithdrawnRecord = {
  /** What it is, as within a sentence: `statement`. */
  word: string;
  name: string;
  /** What it said, in the order of its page. */
  text: string[];
  note: string | null;
};

/** What is shown in the place of a page whose record was taken out. */
export type Withdrawal = { takenOut: WithdrawnRecord };

/** The name of a record, and what else it said. */
function wordsOf(record: StoryItem): { name: string; text: string[] } {
  switch (record.is) {
    case "post":
      return {
        name: record.headline,
        text: readBody(record.body).map((block) => plainText(block.children)),
      };
    case "claim":
      return { name: record.statement, text: [record.statement] };
    case "event":
      return { name: record.title, text: record.points.map((point) => point.text) };
    case "actor":
      return { name: record.name, text: [[record.name, record.role].filter(Boolean).join(", ")] };
    case "place":
      return { name: record.name, text: [record.name] };
    case "source":
      return { name: record.label, text: [record.label] };
    case "story":
      return { name: record.id, text: [] };
  }
}

/** The record of an address, if the editor took it out by the moment of reading. */
export function withdrawnRecord(
  { story }: Derivation,
  kind: PageKind,
  id: string,
): WithdrawnRecord | null {
  const out = story.withdrawn.get(`${kind}:${id}`);
  return out
    ? { word: KINDS[kind].word.toLowerCase(), ...wordsOf(out.record), note: out.note }
    : null;
}

/** What answers for a record that is not in the story: that it was taken out, or that it was never there. */
export function absent(derivation: Derivation, kind: PageKind, id: string): Withdrawal | Problem {
  const takenOut = withdrawnRecord(derivation, kind, id);
  return takenOut ? { takenOut } : lost(derivation, kind, id);
}
