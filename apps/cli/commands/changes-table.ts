import type { DisputeMove } from "@claimline/core/views/changed-disputes";
import type { ChangesView } from "@claimline/core/views/changes";
import { NOTHING } from "@claimline/core/views/changes-words";
import { sentenceText } from "@claimline/core/views/sentence";
import type { StandingView } from "@claimline/core/views/standing";
import { line } from "../lines/span.ts";
import type { Table } from "./command.ts";

const stood = (view: StandingView | null, none: string): string => view?.text ?? none;

const dispute =
  (list: string) =>
  ({ dispute: { question, ref }, before, after, said }: DisputeMove): string[] => [
    list,
    stood(before, NOTHING.before),
    stood(after, NOTHING.after),
    question,
    said.map(sentenceText).join(". "),
    ref,
  ];

/** What changed, a row for each: in which list, how it stood and stands, what, who moved, and its id. */
export function tableOfChanges(view: ChangesView): Table {
  const { newly, shifted, settled } = view.disputes;
  const rows = [
    ...newly.map(dispute("newly in dispute")),
    ...shifted.map(dispute("still in dispute")),
    ...settled.map(dispute("no longer in dispute")),
    ...view.changed.map(({ of, text, before, after }) => [
      "standing changed",
      stood(before, NOTHING.before),
      stood(after, NOTHING.after),
      text,
      "",
      of,
    ]),
    ...view.figures.moved.map(({ label, group, voice, who, before, after }) => [
      "figures",
      before?.short ?? NOTHING.count,
      after?.short ?? NOTHING.count,
      label,
      voice?.name ?? who,
      after?.claim ?? before?.claim ?? group,
    ]),
    ...view.posts.map(({ id, label, headline }) => ["post added", "", "", headline, label, id]),
    ...view.revised.map(({ post, note, retracted }) => [
      retracted ? "post withdrawn" : "post edited",
      "",
      "",
      post.headline,
      note ?? "",
      post.id,
    ]),
    ...view.sources.map(({ id, label }) => ["source added", "", "", label, "", id]),
  ];
  return {
    columns: ["list", "before", "after", "what", "who", "id"].map((title) => ({ title })),
    rows: () => rows.map((cells) => cells.map((cell) => line(cell))),
  };
}
