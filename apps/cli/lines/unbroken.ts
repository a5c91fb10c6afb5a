import { lineWidth } from "./fit.ts";
import { span, type Line } from "./span.ts";
import { wrap } from "./wrap.ts";

const HANG = [span("  ")];

/** A line that is printed: as it is where it fits, else from word to word. A path or a hash stays whole, to be copied. */
export const unbroken = (line: Line, width: number): Line[] =>
  lineWidth(line) <= width ? [line] : wrap(line, width, HANG, { whole: true });
