import type { ActorView } from "@claimline/core/views/actor";
import { chainText } from "@claimline/core/views/chain";
import { capital } from "@claimline/core/views/words";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "../ui/ref.ts";
import { DocBuilder } from "./doc.ts";
import { field } from "./field.ts";
import { standingSpans } from "./mark.ts";
import { tagOf } from "./voice.ts";

/** An actor: for whom it speaks, what it says, and what is said of it. */
export function actorDoc(view: ActorView, width: number): Doc {
  const doc = new DocBuilder();
  const hang = [span("    ")];
  doc.add(line(quiet(capital(view.kind.replaceAll("-", " "))))).gap();
  doc.add(line(tagOf(view.voice), strong(view.name), view.role && quiet(`, ${view.role}`)));
  if (!view.isVoice)
    doc.link({ kind: "actor", id: view.voice.id }, [
      line(quiet(`Its statements count for ${view.voice.name}`)),
    ]);
  if (view.aliases.length > 0)
    doc.add(...wrap(line(quiet(`Also ${view.aliases.join(", ")}`)), width));
  field(doc, "A party", view.party ?? "", width);
  for (const tie of view.ties)
    field(doc, `Tied to ${tie.with.map((each) => each.name).join(", ")}`, tie.reason, width);
  if (view.said.length > 0) doc.gap().add(line(strong("Says"), quiet(`   newest first`)));
  for (const { row, standing } of view.said)
    doc.link(
      { kind: "claim", id: row.claim },
      wrap(
        line(
          standing ? standingSpans(standing) : row.verb,
          "  ",
          row.statement,
          quiet(`  ${chainText(row.chain)}`),
        ),
        width,
        hang,
      ),
    );
  if (view.speechActs.length > 0) doc.gap().add(line(strong("Calls, pledges, refusals")));
  for (const act of view.speechActs)
    doc.link(
      { kind: "event", id: act.id },
      wrap(line(standingSpans(act.standing), "  ", act.title), width, hang),
    );
  if (view.saidOf.length > 0) doc.gap().add(line(strong("Said of it")));
  for (const each of view.saidOf)
    doc.link(
      { kind: "event", id: each.id },
      wrap(
        line(
          each.standing && [...standingSpans(each.standing), span("  ")],
          each.title,
          each.disputed > 0 && quiet(`  ${each.disputed} disputed`),
        ),
        width,
        hang,
      ),
    );
  if (view.speakers.length > 0) doc.gap().add(line(strong("Who speaks for it")));
  for (const { actor, name, role } of view.speakers)
    if (actor) doc.link({ kind: "actor", id: actor }, [line(name, role && quiet(`, ${role}`))]);
  return doc.done();
}
