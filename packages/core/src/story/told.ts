import type { Appearance } from "../model/appearance.ts";
import type { Post } from "../model/post.ts";
import type { SourceId } from "../model/id.ts";
import { once } from "../log/once.ts";
import type { Version } from "../log/state.ts";
import type { Place } from "./answers.ts";
import { newest, type Line, type Lines } from "./lines.ts";

/** A paragraph of a source. */
export type PrintedAt = Pick<Appearance, "source" | "paragraph">;

/** Whether a post retells a paragraph. */
export const retells = (post: Post, { source, paragraph }: PrintedAt): boolean =>
  post.retells.some(
    (part) => part.source === source && part.from <= paragraph && paragraph <= part.to,
  );

/** A part of a source that a version of a post retells; `reach` is how far any part up to this one goes. */
type Part = { from: number; to: number; reach: number; line: Line; version: Version };

/* The parts of each source by where they begin. */
const partsOf = once((lines: Lines): ReadonlyMap<SourceId, readonly Part[]> => {
  const all = new Map<SourceId, Part[]>();
  for (const line of lines.of.post)
    for (const version of line.versions)
      for (const { source, from, to } of version.record?.is === "post"
        ? version.record.retells
        : []) {
        const part = { from, to, reach: to, line, version };
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

/** Whether some part that has a paragraph in it is the one that is meant. */
function someOver(
  lines: Lines,
  { source, paragraph }: PrintedAt,
  isMeant: (part: Part) => boolean,
): boolean {
  const parts = partsOf(lines).get(source) ?? [];
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.from <= paragraph) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && parts[index]!.reach >= paragraph; index--)
    if (parts[index]!.to >= paragraph && isMeant(parts[index]!)) return true;
  return false;
}

/** Whether a post that is known at a moment retells a paragraph: what stands in the others is not known yet (rules T3, T4). */
export const isTold = (lines: Lines, printed: PrintedAt, at: Place): boolean =>
  someOver(lines, printed, ({ line, version }) => newest(line, at) === version);

/** Whether a post retells a paragraph by the end of the log. */
export const isEverTold = (lines: Lines, printed: PrintedAt): boolean =>
  someOver(lines, printed, ({ line, version }) => line.versions.at(-1) === version);
