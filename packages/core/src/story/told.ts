import type { Appearance } from "../model/appearance.ts";
import type { Post } from "../model/post.ts";
import type { SourceId } from "../model/id.ts";
import { once } from "../log/once.ts";
import type { Version } from "../log/state.ts";
import { isReached, reaches, type Place } from "./answers.ts";
import type { Line, Lines } from "./lines.ts";
import { newest } from "./replay.ts";

/** A paragraph of a source. */
export type PrintedAt = Pick<Appearance, "source" | "paragraph">;

/** Whether a post retells a paragraph. */
export const retells = (post: Post, { source, paragraph }: PrintedAt): boolean =>
  post.retells.some(
    (part) => part.source === source && part.from <= paragraph && paragraph <= part.to,
  );

/** A part of a source that a post retells, or once did; `reach` is how far any part up to this one goes. */
type Part = { from: number; to: number; reach: number; line: Line };

/** The parts of each source that any version of a post retells, by where they begin. */
export const partsOf = once((lines: Lines): ReadonlyMap<SourceId, readonly Part[]> => {
  const all = new Map<SourceId, Part[]>();
  for (const line of lines.of("post"))
    for (const { record } of line.versions)
      for (const { source, from, to } of record?.is === "post" ? record.retells : []) {
        const part = { from, to, reach: to, line };
        const parts = all.get(source);
        if (parts) parts.push(part);
        else all.set(source, [part]);
      }
  for (const parts of all.values()) {
    parts.sort((a, b) => a.from - b.from);
    let reach = 0;
    for (const part of parts) part.reach = reach = Math.max(reach, part.to);
  }
  return all;
});

/** Who tells a paragraph: from where on a post does that was never put again, and which others do, or once did. */
type Tellers = { first: Place | null; revised: readonly Line[] };

function tellersOf(lines: Lines, { source, paragraph }: PrintedAt): Tellers {
  const parts = partsOf(lines).get(source) ?? [];
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.from <= paragraph) low = middle + 1;
    else high = middle;
  }
  let first: Place | null = null;
  const revised = new Set<Line>();
  for (let index = low - 1; index >= 0 && parts[index]!.reach >= paragraph; index--) {
    const { to, line } = parts[index]!;
    if (to < paragraph) continue;
    const [place] = line.places;
    if (line.versions.length > 1) revised.add(line);
    else if (first === null || isReached(place!, first)) first = place!;
  }
  return { first, revised: [...revised] };
}

const known = once<Lines, Map<SourceId, Map<number, Tellers>>>(() => new Map());

/* Many statements stand in one paragraph, and many posts may retell it: that is gone through once. */
function tellers(lines: Lines, printed: PrintedAt): Tellers {
  const all = known(lines);
  let ofSource = all.get(printed.source);
  if (!ofSource) all.set(printed.source, (ofSource = new Map()));
  let found = ofSource.get(printed.paragraph);
  if (!found) ofSource.set(printed.paragraph, (found = tellersOf(lines, printed)));
  return found;
}

const tells = (version: Version | null | undefined, printed: PrintedAt): boolean =>
  version?.record?.is === "post" && retells(version.record, printed);

/** Whether a post that is known at a moment retells a paragraph: what stands in the others is not known yet (rules T3, T4). */
export function isTold(lines: Lines, printed: PrintedAt, at: Place): boolean {
  const { first, revised } = tellers(lines, printed);
  return (
    (first !== null && reaches(first, at)) ||
    revised.some((line) => tells(newest(line, at), printed))
  );
}

/** Whether a post retells a paragraph by the end of the log. */
export function isEverTold(lines: Lines, printed: PrintedAt): boolean {
  const { first, revised } = tellers(lines, printed);
  return first !== null || revised.some((line) => tells(line.versions.at(-1), printed));
}
