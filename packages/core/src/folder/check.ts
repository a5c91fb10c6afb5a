import type { Kind } from "../model/record.ts";
import { names, neutral } from "./check-names.ts";
import { figures, pointsExist, revisions, spokenTo } from "./check-points.ts";
import { cited, places, told } from "./check-prints.ts";
import { noDangling, uniqueIds } from "./check-records.ts";
import { shown, type Problem } from "./problem.ts";
import type { Located } from "./read.ts";
import type { Folder, Rule } from "./rule.ts";

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
