import { isSpeechAct } from "@claimline/core/model/event";
import type { Post } from "@claimline/core/model/post";
import type { RecordOf, StoryItem } from "@claimline/core/model/record";
import { splitRef } from "@claimline/core/model/ref";
import { citations } from "@claimline/core/text/markdown";

/** A statement or speech act, with the words by which a post cites it. */
export type Citable = { cite: string; says: string; record: RecordOf<"claim"> | RecordOf<"event"> };

type Part = Post["retells"][number];

const keyOf = (kind: string, id: string): string =>
  `${kind === "figure" ? "claim" : kind}:${splitRef(id).event}`;

/** All that a post may cite so that it stands in print, by `kind:id`. */
function citable(records: readonly StoryItem[]): Map<string, Citable> {
  const found = new Map<string, Citable>();
  for (const record of records)
    if (record.is === "claim") {
      const cite = `${record.value ? "figure" : "claim"}:${record.id}`;
      found.set(`claim:${record.id}`, { cite, says: record.statement, record });
    } else if (record.is === "event" && isSpeechAct(record))
      found.set(`event:${record.id}`, { cite: `event:${record.id}`, says: record.title, record });
  return found;
}

const postsOf = (records: readonly StoryItem[]): Post[] =>
  records.filter((record) => record.is === "post");

/** Statements and speech acts that no post cites yet, in the order in which they are written. */
export function waiting(records: readonly StoryItem[]): Citable[] {
  const cited = new Set(
    postsOf(records).flatMap(({ body }) => citations(body).map(({ kind, id }) => keyOf(kind, id))),
  );
  return [...citable(records)].flatMap(([key, each]) => (cited.has(key) ? [] : [each]));
}

/** Those of them that a text cites. */
export function citedIn(body: string, records: readonly StoryItem[]): Citable[] {
  const all = citable(records);
  return [...new Set(citations(body).map(({ kind, id }) => keyOf(kind, id)))].flatMap(
    (key) => all.get(key) ?? [],
  );
}

/** The paragraphs in which these stand and that no post tells yet, those side by side as one part (rule T3). */
export function untold(these: readonly Citable[], records: readonly StoryItem[]): Part[] {
  const told = postsOf(records).flatMap(({ retells }) => retells);
  const places = these
    .flatMap(({ record }) => record.appearances)
    .filter(
      ({ source, paragraph }) =>
        !told.some(
          (part) => part.source === source && part.from <= paragraph && paragraph <= part.to,
        ),
    )
    .toSorted((a, b) =>
      a.source < b.source ? -1 : a.source > b.source ? 1 : a.paragraph - b.paragraph,
    );
  const parts: Part[] = [];
  for (const { source, paragraph } of places) {
    const last = parts.at(-1);
    if (last?.source === source && paragraph <= last.to + 1) last.to = paragraph;
    else parts.push({ source, from: paragraph, to: paragraph });
  }
  return parts;
}
