import { ruleName, STANDING_RULES } from "@claimline/core/views/rules";
import type { WhyView } from "@claimline/core/views/standing";
import { sideText } from "@claimline/core/views/standing";
import { counted } from "@claimline/core/views/words";
import { isEndless, measure } from "../lines/measure.ts";
import { line, quiet, span, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { standingSpans } from "./mark.ts";

/** What is explained: a point or figure, with its letter where it has one. */
export type Explained = { letter: string; text: string; why: WhyView };

/** The rules in the order in which they are tried, up to the first that fits; the rest is not asked. */
function ruleLines(why: WhyView, width: number): Line[] {
  const at = STANDING_RULES.findIndex((each) => each.rule === why.standing.rule);
  return STANDING_RULES.slice(0, at + 1).flatMap(({ rule, text }, index) => {
    const fits = index === at;
    // Told, which one fits has a word.
    if (isEndless(width))
      return [line(`${ruleName(rule)} ${fits ? "decides" : "does not fit"}: ${text}`)];
    const name = `${ruleName(rule)}  `;
    const head = line(fits ? strong("› ") : "  ", fits ? strong(name) : quiet(name));
    return wrap(line(head, fits ? text : quiet(text)), measure(width), [span("      ")]);
  });
}

/** Why it stands as it stands: both sides in numbers, then rule by rule. */
export function whyDoc(list: readonly Explained[], width: number): Doc {
  const doc = new DocBuilder();
  const head = line(
    strong("Why it stands as it stands"),
    quiet("   the first rule that fits decides"),
  );
  doc.add(...wrap(head, width));
  if (list.length === 0) doc.gap().add(line(quiet("Nothing here has a standing.")));
  for (const { letter, text, why } of list) {
    doc
      .gap()
      .add(
        ...wrap(
          line(letter && quiet(`${letter} `), standingSpans(why.standing), "  ", text),
          width,
          [span("    ")],
        ),
      );
    doc.add(...wrap(line("  ", why.sentence), measure(width), [span("  ")]));
    const sides = [
      why.affirms.statements > 0 ? sideText(why.affirms, "affirms", "affirm") : "",
      why.denies.statements > 0 ? sideText(why.denies, "denies", "deny") : "",
      why.beside > 0 ? `${counted(why.beside, "statement")} beside it, without weight` : "",
      why.groups.length > 0 ? counted(why.groups.length, "independent group") : "",
    ];
    doc.add(
      ...wrap(line("  ", quiet(sides.filter(Boolean).join("; "))), measure(width), [span("  ")]),
    );
    doc.add(...ruleLines(why, width));
  }
  return doc.done();
}
