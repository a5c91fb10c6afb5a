import { fold } from "../text/words.ts";
import { loadedWords } from "./loaded.ts";
import type { Located } from "./read.ts";
import type { Rule } from "./rule.ts";

/* Names that mean one, chains that end, and words that take no side (rules M, M6). */

/** A name or alias is that of one actor, or of one place. */
export const names: Rule = ({ list }, report) => {
  for (const kind of ["actor", "place"] as const) {
    const taken = new Map<string, string>();
    for (const { record, at } of list(kind))
      for (const [i, name] of [
        record.name,
        ...record.aliases.map((alias) => alias.name),
      ].entries()) {
        const key = fold(name);
        const other = taken.get(key);
        if (other !== undefined && other !== record.id)
          report(
            "M",
            at,
            i === 0 ? ["name"] : ["aliases", i - 1, "name"],
            `a name of one ${kind} alone`,
            name,
            `it also names ${other}`,
          );
        taken.set(key, record.id);
      }
  }
};

/** Who speaks for whom comes to an end. */
export const chains: Rule = ({ list, get }, report) => {
  for (const { record, at } of list("actor")) {
    const seen = new Set<string>([record.id]);
    for (let next = record.speaksFor; next; next = get("actor", next)?.speaksFor ?? null) {
      if (seen.has(next)) {
        report(
          "M6",
          at,
          ["speaksFor"],
          "a chain of speakers that ends",
          record.speaksFor,
          "the last of them speaks for nobody: leave its `speaksFor` out",
        );
        break;
      }
      seen.add(next);
    }
  }
};

/** A tag stands for one voice; a party's stands in the story. */
export const tags: Rule = ({ list }, report) => {
  const story = list("story")[0];
  const taken = new Map<string, string>();
  for (const { record, at } of list("actor")) {
    const party = story?.record.parties.find((each) => each.actor === record.id);
    if (party && record.tag)
      report(
        "M",
        at,
        ["tag"],
        "no tag on a party: the story gives it",
        record.tag,
        "leave it out here, or change it under `parties`",
      );
    const tag = party?.tag ?? record.tag;
    if (!tag) continue;
    if (taken.has(tag))
      report(
        "M",
        at,
        ["tag"],
        "a tag of one voice alone",
        tag,
        `it also stands for ${taken.get(tag)}`,
      );
    taken.set(tag, record.id);
  }
};

/** Our own words take no side. */
export const neutral: Rule = ({ all }, report) => {
  const look = (at: Located["at"], path: PropertyKey[], text: string | null | undefined): void => {
    if (!text) return;
    for (const { word } of loadedWords(text))
      report("M", at, path, "neutral words", word, "say it plainly, or quote it with its speaker");
  };
  for (const { record, at } of all) {
    if (record.is === "post") {
      look(at, ["headline"], record.headline);
      look(at, ["body"], record.body);
    }
    if (record.is === "event") {
      look(at, ["title"], record.title);
      for (const [i, point] of record.points.entries()) {
        // An evaluation is the very content of somebody's claim.
        if (point.kind === "evaluation") continue;
        look(at, ["points", i, "text"], point.text);
        look(at, ["points", i, "question"], point.question);
      }
    }
    if (record.is === "claim" && record.by === "outlet") look(at, ["statement"], record.statement);
    if (record.is === "story")
      for (const [i, lead] of record.leads.entries()) {
        look(at, ["leads", i, "title"], lead.title);
        look(at, ["leads", i, "standfirst"], lead.standfirst);
      }
    if (record.is === "actor") look(at, ["role"], record.role);
  }
};
