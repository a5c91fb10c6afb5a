import { isSpeechAct, type Event } from "../model/event.ts";
import { resolvePoint } from "../model/ground.ts";
import type { RecordOf } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";
import { citations } from "../text/markdown.ts";
import { shown } from "./problem.ts";
import { didYouMean, type Rule } from "./rule.ts";

/* Where things stand in print, and which posts tell them (rules M2, T3). */

export const places: Rule = ({ list, get }, report) => {
  for (const kind of ["claim", "event"] as const)
    for (const { record, at } of list(kind))
      for (const [i, each] of record.appearances.entries()) {
        const source = get("source", each.source);
        if (!source) continue;
        if (each.paragraph < source.first || each.paragraph > source.last)
          report(
            "M2",
            at,
            ["appearances", i, "paragraph"],
            `a paragraph of ${source.id}, ${source.first} to ${source.last}`,
            each.paragraph,
          );
        else if (each.hash !== source.paragraphs[each.paragraph - source.first])
          report(
            "M2",
            at,
            ["appearances", i, "hash"],
            "the hash that the source gives for this paragraph",
            each.hash,
          );
        if (each.quote !== undefined && source.translated)
          report(
            "M",
            at,
            ["appearances", i, "quote"],
            "no quote from a translated text",
            each.quote,
            "tell it in our own words",
          );
      }
};

export const cited: Rule = ({ list, get, ids }, report) => {
  const seen = new Set<string>();
  for (const { record: post, at } of list("post")) {
    const cites = citations(post.body);
    if (
      !cites.some(
        (cite) => cite.kind === "claim" || cite.kind === "event" || cite.kind === "figure",
      )
    )
      report(
        "M2",
        at,
        ["body"],
        "a post that cites a claim, an event or a figure",
        shown(post.body),
      );
    for (const cite of cites) {
      const kind = cite.kind === "figure" ? "claim" : cite.kind;
      const { event: id, point } = splitRef(cite.id);
      const record = get(kind, id);
      const here = ["body", post.body.indexOf(`${cite.kind}:${cite.id}`)];
      if (!record)
        report(
          "M2",
          at,
          here,
          `${cite.kind}:ID of a record`,
          `${cite.kind}:${cite.id}`,
          didYouMean(id, ids(kind)),
        );
      else if (cite.kind === "figure" && (record as RecordOf<"claim">).value === undefined)
        report("M2", at, here, "figure:ID of a claim with a value", cite.id);
      else if (point !== null && !resolvePoint(new Map([[id, record as Event]]), cite.id))
        report("M3", at, here, `a point of ${id}`, cite.id);
      seen.add(`${kind}:${id}`);
    }
  }
  for (const { record, at } of list("claim"))
    if (!seen.has(`claim:${record.id}`))
      report(
        "M2",
        at,
        ["id"],
        "a claim that a post cites",
        record.id,
        `write [words](claim:${record.id}) in a post`,
      );
  for (const { record, at } of list("event"))
    if (isSpeechAct(record) && !seen.has(`event:${record.id}`))
      report(
        "M2",
        at,
        ["id"],
        "a speech act that a post cites",
        record.id,
        `write [words](event:${record.id}) in a post`,
      );
};

/* What stands in a paragraph becomes known with the post that retells it (rule T3). */
export const told: Rule = ({ list }, report) => {
  const tells = (source: string, paragraph: number): boolean =>
    list("post").some(({ record }) =>
      record.retells.some(
        (part) => part.source === source && part.from <= paragraph && paragraph <= part.to,
      ),
    );
  for (const kind of ["claim", "event"] as const)
    for (const { record, at } of list(kind))
      for (const [i, each] of record.appearances.entries())
        if (!tells(each.source, each.paragraph))
          report(
            "T3",
            at,
            ["appearances", i],
            "a paragraph that a post retells",
            `${each.source} ¶${each.paragraph}`,
            "name it in the post's `retells`",
          );
};
