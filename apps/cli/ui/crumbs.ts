import { disputeOf } from "@claimline/core/views/disputes";
import { figuresView } from "@claimline/core/views/figures";
import { shortLabel } from "@claimline/core/views/changes-words";
import { HOLES_TITLE } from "@claimline/core/views/standsnow";
import type { Derivation } from "@claimline/core/derive/derivation";
import { cut, lineWidth } from "../lines/fit.ts";
import { line, quiet, rule, type Line } from "../lines/span.ts";
import { comparedFrom } from "./compared.ts";
import { goneView, recordId } from "./docs.ts";
import type { Ref } from "../panes/ref.ts";
import type { Session } from "./session.ts";
import { viewNamed } from "./views.ts";

const STEP = 28;
const STEPS = 3;
/* Cells of the rule, and blanks, on both sides. */
const EDGES = 6;

/** What a record is called, as of the moment; null if it is not known by then. */
function titleOf(derivation: Derivation, ref: Ref): string | null {
  const { story } = derivation;
  const id = recordId(ref) as never;
  const titles: Record<Ref["kind"], () => string | undefined> = {
    post: () => story.posts.get(id)?.headline,
    dispute: () => disputeOf(derivation, ref.id)?.question ?? story.events.get(id)?.title,
    event: () => story.events.get(id)?.title,
    claim: () => story.claims.get(id)?.statement,
    actor: () => story.actors.get(id)?.name,
    place: () => story.places.get(id)?.name,
    source: () => story.sources.get(id)?.label,
    figures: () => figuresView(derivation).find((group) => group.id === ref.id)?.title,
    holes: () => HOLES_TITLE,
    changes: () =>
      `since ${shortLabel(comparedFrom(derivation, ref.id)?.span.from.label ?? ref.id)}`,
  };
  return titles[ref.kind]() ?? goneView(derivation, ref)?.name ?? null;
}

/** The way that was gone, its last steps; nothing at its beginning. */
export function crumbLine(session: Session): Line {
  const { stack, columns } = session.state;
  if (stack.length < 2) return [];
  const names = stack.slice(-STEPS).map((screen) => {
    if (!screen.open) return viewNamed(screen.view).title;
    return titleOf(session.derivation, screen.open) ?? "not known yet";
  });
  const more = stack.length > STEPS ? [rule("… › ")] : [];
  const before = names.slice(0, -1).flatMap((name) => line(cut([quiet(name)], STEP), rule(" › ")));
  // Where one is has the room that is left.
  const left = columns - lineWidth(line(...more, ...before)) - EDGES;
  return line(...more, ...before, cut([quiet(names.at(-1)!)], Math.max(STEP, left)));
}
