import { isSpeechAct, type Event } from "../model/event.ts";
import type { Kind, RecordOf, StoryItem } from "../model/record.ts";
import { splitRef } from "../model/ref.ts";
import { canonical } from "../log/chain.ts";
import { citations } from "../text/markdown.ts";
import { fold } from "../text/words.ts";
import { similar } from "../text/similar.ts";
import { loadedWords } from "./loaded.ts";
import { shown, type Problem } from "./problem.ts";
import type { Located } from "./read.ts";

/** The records of a folder by kind and id, for rules that look across them. */
type Folder = {
  all: Located[];
  get: <K extends Kind>(kind: K, id: string) => RecordOf<K> | undefined;
  list: <K extends Kind>(kind: K) => { record: RecordOf<K>; at: Located["at"] }[];
  ids: (kind: Kind) => string[];
};

type Report = (
  rule: string,
  at: Located["at"],
  path: readonly PropertyKey[],
  expected: string,
  found: unknown,
  hint?: string | null,
) => void;
type Rule = (folder: Folder, report: Report) => void;

const didYouMean = (id: string, known: Iterable<string>): string | null => {
  const [near] = similar(id, known, 1);
  return near ? `did you mean ${near}?` : null;
};

/* Every id that a record names, with the kind that it must be. */
function* references(
  record: StoryItem,
): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
  const one = function* (
    kind: Kind,
    id: string | null | undefined,
    ...path: PropertyKey[]
  ): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
    if (id !== null && id !== undefined && id !== "outlet" && id !== "unstated")
      yield { kind, id, path };
  };
  const many = function* (
    kind: Kind,
    ids: readonly string[],
    field: string,
  ): Generator<{ kind: Kind; id: string; path: PropertyKey[] }> {
    for (const [index, id] of ids.entries()) yield* one(kind, id, field, index);
  };
  switch (record.is) {
    case "story":
      for (const [i, party] of record.parties.entries())
        yield* one("actor", party.actor, "parties", i, "actor");
      for (const [i, tie] of record.ties.entries()) {
        for (const [j, actor] of tie.actors.entries())
          yield* one("actor", actor, "ties", i, "actors", j);
        for (const [j, ref] of tie.evidence.entries())
          yield* one(
            ref.startsWith("claim:") ? "claim" : "event",
            ref.slice(6),
            "ties",
            i,
            "evidence",
            j,
          );
      }
      for (const [i, out] of record.leftOut.entries())
        yield* one("source", out.source, "leftOut", i, "source");
      return;
    case "source":
      yield* one("actor", record.outlet, "outlet");
      for (const [i, run] of record.sharedText.entries())
        yield* one("source", run.with, "sharedText", i, "with");
      return;
    case "actor":
      yield* one("actor", record.of, "of");
      yield* one("actor", record.speaksFor, "speaksFor");
      for (const [i, alias] of record.aliases.entries())
        yield* one("source", alias.source, "aliases", i, "source");
      return;
    case "place":
      yield* one("place", record.within, "within");
      for (const [i, alias] of record.aliases.entries())
        yield* one("source", alias.source, "aliases", i, "source");
      return;
    case "event":
      yield* many("place", record.places, "places");
      yield* many("actor", record.by, "by");
      yield* many("actor", record.toward, "toward");
      yield* many("actor", record.via, "via");
      for (const [i, at] of record.appearances.entries())
        yield* one("source", at.source, "appearances", i, "source");
      for (const [i, point] of record.points.entries()) {
        for (const [j, actor] of point.answerable.entries())
          yield* one("actor", actor, "points", i, "answerable", j);
        if (point.measure) {
          yield* one("actor", point.measure.side, "points", i, "measure", "side");
          yield* one("place", point.measure.place, "points", i, "measure", "place");
        }
      }
      return;
    case "claim":
      yield* one("event", splitRef(record.about).event, "about");
      yield* one("actor", record.by, "by");
      yield* many("actor", record.via, "via");
      yield* one("claim", record.revises, "revises");
      for (const [i, at] of record.appearances.entries())
        yield* one("source", at.source, "appearances", i, "source");
      return;
    case "post":
      for (const [i, part] of record.retells.entries())
        yield* one("source", part.source, "retells", i, "source");
  }
}

const uniqueIds: Rule = ({ all }, report) => {
  const seen = new Set<string>();
  for (const { record, at } of all) {
    const key = `${record.is}:${record.id}`;
    if (seen.has(key)) report("M", at, ["id"], `an id that no other ${record.is} has`, record.id);
    seen.add(key);
  }
};

const noDangling: Rule = ({ all, get, ids }, report) => {
  for (const { record, at } of all)
    for (const ref of references(record))
      if (!get(ref.kind, ref.id))
        report(
          "M",
          at,
          ref.path,
          `the id of ${ref.kind === "actor" || ref.kind === "event" ? "an" : "a"} ${ref.kind}`,
          ref.id,
          didYouMean(ref.id, ids(ref.kind)),
        );
};

const pointsExist: Rule = ({ list, get }, report) => {
  const names = (event: Event): string[] => event.points.map((point) => point.id);
  for (const { record: claim, at } of list("claim")) {
    const { event: id, point } = splitRef(claim.about);
    const event = get("event", id);
    if (!event) continue;
    if (event.points.length === 0)
      report(
        "M3",
        at,
        ["about"],
        "an event with points",
        claim.about,
        "a speech act that claims are about needs its core point",
      );
    else if (point !== null && !names(event).includes(point))
      report(
        "M3",
        at,
        ["about"],
        `a point of ${id}`,
        point,
        didYouMean(point, names(event)) ?? `its points: ${names(event).join(", ")}`,
      );
  }
  for (const { record: event, at } of list("event")) {
    const own = names(event);
    if (new Set(own).size < own.length)
      report("M3", at, ["points"], "points with ids of their own", own.join(", "));
    for (const [i, point] of event.points.entries())
      for (const field of ["restsOn", "excludes"] as const)
        for (const [j, ref] of (point[field] ?? []).entries()) {
          const [other, name] = ref.includes("#")
            ? (ref.split("#") as [string, string])
            : [event.id, ref];
          const there = get("event", other);
          if (!there || !names(there).includes(name))
            report(
              "M3",
              at,
              ["points", i, field, j],
              "a point, or event#point",
              ref,
              there ? didYouMean(name, names(there)) : null,
            );
        }
  }
};

const places: Rule = ({ list, get }, report) => {
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

const cited: Rule = ({ list, get, ids }, report) => {
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
      const { event: id } = splitRef(cite.id);
      const record = get(kind, id);
      if (!record)
        report(
          "M2",
          at,
          ["body"],
          `${cite.kind}:ID of a record`,
          `${cite.kind}:${cite.id}`,
          didYouMean(id, ids(kind)),
        );
      else if (cite.kind === "figure" && (record as RecordOf<"claim">).value === undefined)
        report("M2", at, ["body"], "figure:ID of a claim with a value", cite.id);
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
const told: Rule = ({ list }, report) => {
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

const spokenTo: Rule = ({ list, get }, report) => {
  const spoken = new Set<string>();
  for (const { record: claim } of list("claim")) {
    const { event: id, point } = splitRef(claim.about);
    const name = point ?? get("event", id)?.points[0]?.id;
    spoken.add(`${id}#${name}`);
  }
  for (const { record: event, at } of list("event"))
    for (const [i, point] of event.points.entries()) {
      // The core may stand on what its other points say of it (rule M4).
      const implied =
        i === 0 && event.points.some((other) => spoken.has(`${event.id}#${other.id}`));
      if (!spoken.has(`${event.id}#${point.id}`) && !implied && !isSpeechAct(event))
        report("M3", at, ["points", i, "id"], "a point that a claim is about", point.id);
    }
};

const figures: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const { event: id, point: name } = splitRef(claim.about);
    const event = get("event", id);
    const point = name === null ? event?.points[0] : event?.points.find((each) => each.id === name);
    if (!point) continue;
    if (claim.value && point.kind !== "quantity")
      report("F1", at, ["value"], "a value only on a claim about a quantity", claim.about);
    if (
      !claim.value &&
      point.kind === "quantity" &&
      (claim.stance === "affirms" || claim.stance === "denies")
    )
      report(
        "F1",
        at,
        ["about"],
        "a value, for a claim about a quantity",
        claim.about,
        "add `value:`",
      );
    if (
      claim.value?.measure &&
      point.measure &&
      canonical(claim.value.measure) !== canonical(point.measure)
    )
      report(
        "F1",
        at,
        ["value", "measure"],
        "the measure of its point",
        shown(claim.value.measure),
        "leave the measure out: the point has it",
      );
  }
  const story = list("story")[0];
  const episodes = story?.record.episodes.map((episode) => episode.id as string) ?? [];
  for (const { record: event, at } of list("event")) {
    if (event.episode && !episodes.includes(event.episode))
      report(
        "M",
        at,
        ["episode"],
        "an episode of the story",
        event.episode,
        didYouMean(event.episode, episodes),
      );
    for (const [i, point] of event.points.entries())
      if (point.measure && !episodes.includes(point.measure.episode))
        report(
          "F1",
          at,
          ["points", i, "measure", "episode"],
          "an episode of the story",
          point.measure.episode,
          didYouMean(point.measure.episode, episodes),
        );
  }
};

const revisions: Rule = ({ list, get }, report) => {
  for (const { record: claim, at } of list("claim")) {
    const other = claim.revises && get("claim", claim.revises);
    if (!other) continue;
    if (other.id === claim.id) report("S2", at, ["revises"], "another claim", claim.id);
    else if (
      claim.stance === "withdraws" &&
      splitRef(other.about).event !== splitRef(claim.about).event
    )
      report("S2", at, ["about"], `the point of ${other.id}, ${other.about}`, claim.about);
  }
};

const names: Rule = ({ list }, report) => {
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
  for (const { record, at } of list("actor")) {
    const seen = new Set<string>([record.id]);
    let next = record.speaksFor;
    const by = new Map(list("actor").map((each) => [each.record.id, each.record]));
    while (next) {
      if (seen.has(next)) {
        report("M6", at, ["speaksFor"], "a chain of speakers that ends", record.speaksFor);
        break;
      }
      seen.add(next);
      next = by.get(next)?.speaksFor ?? null;
    }
  }
  const story = list("story")[0];
  const tags = new Map<string, string>();
  for (const { record, at } of list("actor")) {
    const party = story?.record.parties.find((each) => each.actor === record.id);
    if (party && record.tag)
      report("M", at, ["tag"], "no tag on a party: the story gives it", record.tag);
    const tag = party?.tag ?? record.tag;
    if (!tag) continue;
    if (tags.has(tag))
      report(
        "M",
        at,
        ["tag"],
        "a tag of one voice alone",
        tag,
        `it also stands for ${tags.get(tag)}`,
      );
    tags.set(tag, record.id);
  }
};

const neutral: Rule = ({ all }, report) => {
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

const RULES: Rule[] = [
  uniqueIds,
  noDangling,
  pointsExist,
  places,
  cited,
  told,
  spokenTo,
  figures,
  revisions,
  names,
  neutral,
];

/** The rules that look across records. Every problem at once, in the order of the files. */
export function checkFolder(all: Located[]): Problem[] {
  const maps = new Map<Kind, Map<string, Located>>();
  for (const each of all) {
    const map = maps.get(each.record.is) ?? new Map<string, Located>();
    if (!map.has(each.record.id)) map.set(each.record.id, each);
    maps.set(each.record.is, map);
  }
  const folder: Folder = {
    all,
    get: (kind, id) => maps.get(kind)?.get(id)?.record as never,
    list: (kind) => [...(maps.get(kind)?.values() ?? [])] as never,
    ids: (kind) => [...(maps.get(kind)?.keys() ?? [])],
  };
  const problems: Problem[] = [];
  for (const rule of RULES)
    rule(folder, (name, at, path, expected, found, hint = null) =>
      problems.push({ rule: name, ...at(path), expected, found: shown(found), hint }),
    );
  return problems.sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  );
}
