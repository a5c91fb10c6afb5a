import type { ActorView } from "@claimline/core/views/actor";
import { actorStand } from "@claimline/core/views/actor-stand";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { SpeaksView } from "@claimline/core/views/speaks";
import { capital, SPEECH_ACT } from "@claimline/core/views/words";
import { isEndless, measure } from "../lines/measure.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { eventLedgerLines } from "./event-ledger.ts";
import { field } from "./field.ts";
import { ledgerLines } from "./ledger.ts";
import { standingSpans } from "./mark.ts";
import { stripLines } from "./strip.ts";
import { tagOf } from "./voice.ts";
import { wayText } from "./way.ts";

const HANG = [span("    ")];
const NARROW = 76;

const heading = (doc: DocBuilder, title: string, remark = ""): DocBuilder =>
  doc.gap().add(line(strong(title), remark && quiet(`   ${remark}`)));

/** Disputes with both sides of each. */
function disputes(
  doc: DocBuilder,
  title: string,
  list: readonly DisputeView[],
  width: number,
): void {
  if (list.length > 0) heading(doc, title, "both sides of each");
  for (const { ref, question, standing, ledger } of list)
    doc
      .gap()
      .link(
        { kind: "dispute", id: ref },
        wrap(line(standingSpans(standing), "  ", question), width, HANG),
      )
      .linked(ledgerLines(ledger, measure(width - 2, 72)), 2);
}

/** When it speaks: its own stems on the line, and the same in words. */
function overTime(doc: DocBuilder, { strip, days }: SpeaksView, width: number): void {
  heading(doc, "Statements over time");
  // Told, the days below say the same.
  if (!isEndless(width)) doc.add(...stripLines(strip, Math.min(width, NARROW), false));
  for (const { label, text } of days)
    doc.add(...wrap(line(" ", quiet(`${label}  `), text), width, HANG));
}

const isUndenied = ({ standing }: ActorView["saidOf"][number]): boolean =>
  standing?.standing !== "contested" && standing?.standing !== "denied";

/** What it says, and what it asks for. */
function saidBy(doc: DocBuilder, view: ActorView, width: number): void {
  if (view.said.length > 0) heading(doc, `Said by ${view.name}`, "newest first");
  for (const { row, standing } of view.said)
    doc.link(
      { kind: "claim", id: row.claim },
      wrap(
        line(
          standing ? standingSpans(standing) : row.verb,
          "  ",
          row.statement,
          quiet(`  ${wayText(row.chain)}`),
        ),
        width,
        HANG,
      ),
    );
  if (view.speechActs.length > 0) heading(doc, capital(SPEECH_ACT[1]), "on record, not assessed");
  for (const act of view.speechActs)
    doc.link(
      { kind: "event", id: act.id },
      wrap(line(standingSpans(act.standing), "  ", act.title), width, HANG),
    );
}

/** A speaker: for whom it speaks, what is said of it with both sides, and what it says. */
export function actorDoc(view: ActorView, speaks: SpeaksView | null, width: number): Doc {
  const doc = new DocBuilder();
  doc.add(line(quiet("Speaker"))).gap();
  doc.add(...wrap(line(tagOf(view.voice), strong(view.name)), width));
  doc.add(...wrap(line(actorStand(view)), measure(width, NARROW)));
  if (!view.isVoice)
    doc.over(
      { kind: "actor", id: view.voice.id },
      wrap(line(quiet(`Its statements count for ${view.voice.name}`)), width),
    );
  if (view.aliases.length > 0)
    doc.add(...wrap(line(quiet(`Also ${view.aliases.join(", ")}`)), width));
  field(doc, "A party", view.party ?? "", width);
  for (const tie of view.ties)
    field(doc, `Tied to ${tie.with.map((each) => each.name).join(", ")}`, tie.reason, width);
  if (speaks) overTime(doc, speaks, width);
  const { byItself, byOthers, elsewhere } = view.disputes;
  disputes(doc, `Said of ${view.name}, and denied by ${view.name}`, byItself, width);
  disputes(doc, `Said of ${view.name}, and denied by others`, byOthers, width);
  const undenied = view.saidOf.filter(isUndenied);
  if (undenied.length > 0) heading(doc, `Said of ${view.name}, and not denied`);
  for (const each of undenied) eventLedgerLines(doc, each, width);
  disputes(doc, "Further disputes where it takes a side", elsewhere, width);
  saidBy(doc, view, width);
  if (view.said.length + view.speechActs.length + view.saidOf.length === 0)
    doc.gap().add(line(quiet("Named in a source, and neither speaking nor spoken of as acting.")));
  if (view.speakers.length > 0) heading(doc, "Who speaks for it");
  for (const { actor, name, role } of view.speakers)
    if (actor) doc.link({ kind: "actor", id: actor }, [line(name, role && quiet(`, ${role}`))]);
  return doc.done();
}
