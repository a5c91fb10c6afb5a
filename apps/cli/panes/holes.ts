import { HOLES_TITLE, type StandsView } from "@claimline/core/views/standsnow";
import { cut, fit, lineWidth } from "../lines/fit.ts";
import { line, quiet, span, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { tagOf } from "./voice.ts";

const WIDEST = 76;
const THING = 27;

/** What nobody has given, by whose it would be: each leads to the counts that there are of the same. */
export function holesDoc(holes: StandsView["holes"], width: number): Doc {
  const doc = new DocBuilder();
  const room = Math.min(width, WIDEST);
  doc.add(line(strong(HOLES_TITLE))).gap();
  const whose = Map.groupBy(holes, ({ voice, label }) => voice?.id ?? label);
  const names = holes.map(({ voice, label }) => line(strong(voice?.name ?? label)));
  // Where room is short, letters say whose.
  const most = room < 60 ? 0 : Math.min(Math.max(0, ...names.map(lineWidth)), 24);
  for (const list of whose.values())
    for (const [at, { voice, label, thing, inAll, group }] of list.entries()) {
      const name = at === 0 ? strong(voice?.name ?? label) : "";
      const said = line(tagOf(voice), most > 0 && [...fit(line(name), most), span("  ")]);
      const what = fit(
        line(thing, inAll && quiet(", in all")),
        Math.max(1, Math.min(THING, room - lineWidth(said))),
      );
      const hatch = quiet("░".repeat(Math.max(0, room - lineWidth(line(said, what)))));
      doc.link({ kind: "figures", id: group }, [cut(line(said, what, hatch), room)]);
    }
  const note = "A total is missing where a side gives none of its own, whoever else counts it.";
  return doc
    .gap()
    .add(...wrap(line(quiet(note)), room))
    .done();
}
