import type { Kind } from "../model/record.ts";
import { episodes, figures } from "./check-figures.ts";
import { chains, names, neutral, tags } from "./check-names.ts";
import { pointsExist, spokenTo } from "./check-points.ts";
import { cited, places, prints, told } from "./check-prints.ts";
import { noDangling, uniqueIds } from "./check-records.ts";
import { questions, revisions } from "./check-stances.ts";
import { shown, type Problem } from "./problem.ts";
import type { Located, Unread } from "./read.ts";
import type { Folder, Rule } from "./rule.ts";

const RULES: Rule[] = [
  uniqueIds,
  noDangling,
  pointsExist,
  places,
  prints,
  cited,
  told,
  spokenTo,
  figures,
  episodes,
  questions,
  revisions,
  names,
  chains,
  tags,
  neutral,
];

/** What the rules that look across records find, all at once. */
export function checkFolder(all: readonly Located[], unread: readonly Unread[] = []): Problem[] {
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
    ids: (kind) => [
      ...(maps.get(kind)?.keys() ?? []),
      ...folder.broken(kind).flatMap(({ id }) => (typeof id === "string" ? [id] : [])),
    ],
    broken: (kind) =>
      unread.flatMap((each) => (each.kind === kind && each.data ? [each.data] : [])),
    blind: (kind) => unread.some((each) => each.kind === kind && !each.data),
  };
  const problems: Problem[] = [];
  for (const rule of RULES)
    rule(folder, (name, at, path, expected, found, hint) =>
      problems.push({ rule: name, ...at(path), expected, found: shown(found), hint }),
    );
  return problems;
}
