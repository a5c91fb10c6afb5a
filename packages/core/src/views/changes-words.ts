import { isUnchanged, type ChangesView } from "./changes.ts";
import type { End, Span } from "./span.ts";
import { counted, listed } from "./words.ts";

/** What stands where there is nothing to show; a count that is missing is "none" given. */
export const NOTHING = {
  before: "Not said yet",
  after: "Taken out",
  count: "none",
  given: "given",
  left: "given any more",
  later: "no later count",
} as const;

/** The counts above the lists: disputes that came and that stay, posts that were added, then those that read otherwise if there are any, sources that were added. */
export function tallyOf({
  disputes,
  posts,
  revised,
  sources,
}: ChangesView): { n: number; text: string }[] {
  const { newly, shifted, same, settled } = disputes;
  const labels = sources.map(({ label }) => label).toSorted();
  const cell = (n: number, one: string, many: string) => ({ n, text: n === 1 ? one : many });
  const added = [" added", ...(labels.length > 0 ? [`, ${listed(labels)}`] : [])].join("");
  return [
    cell(newly.length, "point newly in dispute", "points newly in dispute"),
    {
      n: shifted.length + same.length,
      text: `still in dispute, ${settled.length === 0 ? "none" : settled.length} settled`,
    },
    cell(posts.length, "post added", "posts added"),
    ...(revised.length > 0
      ? [cell(revised.length, "post edited or withdrawn", "posts edited or withdrawn")]
      : []),
    cell(sources.length, `source${added}`, `sources${added}`),
  ];
}

/** A day is read through its end: in a heading its name is enough. */
export const shortLabel = (label: string): string => label.replace(/, end of day$/, "");

type Labels = Record<"from" | "to", Pick<End, "label">>;

/** "From Mon 28 Sept to Tue 29 Sept". */
export const spanTitle = ({ from, to }: Labels): string =>
  `From ${shortLabel(from.label)} to ${shortLabel(to.label)}`;

/** What is to be known of the two moments before the lists; null: nothing. */
export function spanRemark(view: ChangesView, { turned }: Pick<Span, "turned">): string | null {
  const said = [
    ...(turned
      ? ["The later moment was asked for first; here they stand in the order of time."]
      : []),
    ...(isUnchanged(view) ? ["Nothing changed between them."] : []),
  ];
  return said.join(" ") || null;
}

/** "4 points": disputes that stand. */
export const stillText = ({ shifted, same }: ChangesView["disputes"]): string =>
  counted(shifted.length + same.length, "point");
