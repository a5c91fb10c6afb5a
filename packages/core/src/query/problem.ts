/**
 * What is wrong with a query and where. Position and length are in UTF-16 code units; `hint` says what to write, if that
 * can be told. `found` is as it was typed, up to 80 characters: make it `visible` before it is shown.
 */
export type QueryProblem = {
  position: number;
  length: number;
  expected: string;
  found: string;
  hint: string | null;
};

/** Where something stands in the text of a query. */
export type Span = { at: number; length: number };

/** Takes down a problem; without a span it is at the end of the text. */
export type Report = (where: Span | undefined, expected: string, hint: string | null) => void;

/** Characters of a text that a message repeats at most. */
export const LONGEST = 80;

/** Problems of one text that are told at once. */
export const MOST_PROBLEMS = 50;

/** "did you mean a or b?"; null if nothing is near. */
export const didYouMean = (near: readonly string[]): string | null =>
  near.length > 0 ? `did you mean ${near.join(" or ")}?` : null;
