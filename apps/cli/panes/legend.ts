import { STANDING_WORDS } from "@claimline/core/views/words";
import { lineWidth } from "../lines/fit.ts";
import { against, line, past, quiet, strong, type Line } from "../lines/span.ts";

const STANCES: Line[] = [line(strong("┴"), quiet(" says so ")), line(against("┬ denies "))];

/** The marks and what they mean, as many as there is room for. */
export function legendLine(width: number): Line {
  const rest = (
    [
      "contested",
      "corroborated",
      "acknowledged",
      "expected",
      "unverified",
      "superseded",
      "not-assessable",
    ] as const
  ).map((standing) => {
    const { terminal, word, tone } = STANDING_WORDS[standing];
    const name = `${word.toLowerCase()} `;
    if (tone === "against") return line(against(`${terminal} ${name}`));
    return line(tone === "past" ? past(terminal) : strong(terminal), quiet(` ${name}`));
  });
  const shown: Line[] = [];
  let room = width - 1;
  for (const each of [...STANCES, ...rest]) {
    room -= lineWidth(each);
    if (room < 0) break;
    shown.push(each);
  }
  return line(" ", ...shown);
}
