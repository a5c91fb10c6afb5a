import { endOf, type Cells } from "./cells.ts";

/** Cells side by side that are written in one style; `erases` all that comes after them in their row. */
export type Run = { row: number; from: number; text: string; codes: string; erases: boolean };

/* A change a few cells further on is reached by writing what lies between, if that has the same style. */
const NEAR = 5;
/* So many blanks at the end of a row are shorter to erase than to write. */
const ERASE = 4;

const isBlank = (text: string): boolean => text.trim() === "";

/** What changes one row into another, from the left to the right. */
export function runsOf(before: Cells, after: Cells, row: number): Run[] {
  const { text, codes, grounds } = after;
  const end = endOf(after);
  const erases = endOf(before) - end > ERASE;
  const runs: Run[] = [];
  let run: (Run & { ground: string }) | null = null;
  /* Whether a cell can be one of the run as it is. */
  const fits = (at: number): boolean =>
    run !== null && (codes[at] === run.codes || (text[at] === " " && codes[at] === run.ground));
  const takes = (to: number): boolean => {
    if (!run) return false;
    const next = run.from + run.text.length;
    if (to - next > NEAR) return false;
    // Blanks that begin a run are written in the style of what follows them.
    if (isBlank(run.text) && run.codes === run.ground && run.ground === grounds[to])
      run.codes = codes[to]!;
    for (let at = next; at <= to; at++) if (!fits(at)) return false;
    return true;
  };
  for (let at = 0; at < (erases ? end : text.length); at++) {
    if (text[at] === before.text[at] && codes[at] === before.codes[at]) continue;
    if (run && takes(at)) run.text += text.slice(run.from + run.text.length, at + 1);
    else {
      run = {
        row,
        from: at,
        text: text[at]!,
        codes: codes[at]!,
        ground: grounds[at]!,
        erases: false,
      };
      runs.push(run);
    }
  }
  if (!erases) return runs;
  // To erase, only the ground counts: what ends there in plain letters takes it along.
  if (run && run.codes === "" && run.from + run.text.length === end) run.erases = true;
  else runs.push({ row, from: end, text: "", codes: "", erases: true });
  return runs;
}
