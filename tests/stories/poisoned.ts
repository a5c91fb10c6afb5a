import { chain } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";
import { playStory } from "./play.ts";

/** The made-up story with a hostile text in every field that a reader sees. */
export function poisoned(text: string): Entry[] {
  const drafts = playStory("water-main").map((entry): Draft => {
    const { seq: _seq, prev: _prev, ...draft } = structuredClone(entry);
    const { record } = draft;
    if (draft.op !== "put") return draft as Draft;
    if (record.is === "post")
      Object.assign(record, {
        headline: text,
        body: `${"body" in record ? record.body : ""}\n\n${text}\n\n[link](${text.replaceAll(/\s/g, "")})`,
      });
    if (record.is === "claim") Object.assign(record, { statement: text });
    if (record.is === "actor" || record.is === "place") Object.assign(record, { name: text });
    if (record.is === "event" && "points" in record) {
      Object.assign(record, { title: text });
      for (const point of record.points)
        Object.assign(point, { text, ...(point.question ? { question: `${text}?` } : {}) });
    }
    if (record.is === "story" && "leads" in record)
      for (const lead of record.leads) Object.assign(lead, { title: text, standfirst: text });
    return draft as Draft;
  });
  return chain(drafts, null);
}
