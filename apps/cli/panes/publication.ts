import type { Kind } from "@claimline/core/model/record";
import type { StepView } from "@claimline/core/views/publication";
import { counted } from "@claimline/core/views/words";
import { denial, line, past, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { passageSpans } from "./revisions.ts";

/** New records of other kinds are counted; posts, corrections and withdrawals are told one by one. */
const isTold = ({ does, kind }: StepView): boolean => does !== "new" || kind === "post";

const PLURAL: Partial<Record<Kind, string>> = { story: "stories" };
const SET_IN = [span("    ")];

const DOES = {
  new: strong("New"),
  corrected: past("Corrected"),
  withdrawn: denial("Withdrawn"),
  restored: strong("Put back"),
} as const;

function stepLines(step: StepView, width: number): Line[] {
  const { does, kind, id, name, difference, fields, note } = step;
  const texts = [difference?.headline, difference?.body].filter((each) => each != null);
  return [
    ...wrap(line(DOES[does], ` ${kind}  `, name, quiet(`  ${id}`)), width, SET_IN),
    ...texts.flatMap((each) => wrap([...SET_IN, ...passageSpans(each)], width, SET_IN)),
    ...(texts.length === 0 && fields.length > 0
      ? wrap(line("    changed: ", fields.join(", ")), width, SET_IN)
      : []),
    ...(note ? wrap(line("    why: ", note), width, SET_IN) : []),
  ];
}

/** What is about to be published, as a reader will see it. */
export function publicationLines(steps: readonly StepView[], width: number): Line[] {
  if (steps.length === 0) return [line("Nothing has changed: the log says what the folder says.")];
  const others = Map.groupBy(
    steps.filter((step) => !isTold(step)),
    ({ kind }) => kind,
  );
  const counts = [...others].map(([kind, list]) => counted(list.length, kind, PLURAL[kind]));
  return [
    ...(counts.length > 0 ? wrap(line(DOES.new, ` ${counts.join(", ")}`), width, SET_IN) : []),
    ...steps.filter(isTold).flatMap((step) => stepLines(step, width)),
  ];
}
