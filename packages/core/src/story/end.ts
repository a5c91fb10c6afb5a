import { once } from "../log/once.ts";
import { Answers, reaches, type Place } from "./answers.ts";
import type { Lines } from "./lines.ts";
import { newest } from "./replay.ts";

const endsOf = once(
  (lines: Lines) =>
    new Answers<null, number, Place>((_, at) => {
      let end = lines.end();
      for (const line of lines.revised())
        if (line.places[0]!.end > end && (newest(line, at) ?? line.versions.at(-1)!).record)
          end = line.places[0]!.end;
      return end;
    }),
);

/** The end of the record, where time stops: that of the last record that is not taken out at a moment. */
export const endOf = (lines: Lines, at: Place): number => endsOf(lines).at(null, at);

/** Whether time has passed up to an instant at a moment. */
export const isPast = (lines: Lines, instant: number, at: Place): boolean =>
  instant <= endOf(lines, at) && reaches({ end: instant, step: -Infinity }, at);
