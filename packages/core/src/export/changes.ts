import { z } from "zod";
import { FLAGS, STANDINGS } from "../derive/standing.ts";
import type { Derivation } from "../derive/derivation.ts";
import type { DisputeMove } from "../views/changed-disputes.ts";
import type { FigureMove } from "../views/changed-figures.ts";
import { changesView } from "../views/changes.ts";
import { firstChanges } from "../views/first-changes.ts";
import type { FigureView } from "../views/figure.ts";
import { sentenceText } from "../views/sentence.ts";
import type { End, Span } from "../views/span.ts";
import type { StandingView } from "../views/standing.ts";

const Moment = z.strictObject({
  asOf: z.string().describe("As the parameter asOf of every page takes it."),
  label: z.string(),
});
const Standing = z.strictObject({
  standing: z.enum(STANDINGS),
  flags: z.array(z.enum(FLAGS)),
  text: z.string().describe("Word and flags, as a page shows them."),
});
const Post = z.strictObject({ id: z.string(), label: z.string(), headline: z.string() });
const Dispute = z.strictObject({
  dispute: z.string().describe("event.point, as in its address."),
  question: z.string(),
  before: Standing.nullable().describe("Null if nobody had said it."),
  after: Standing.nullable().describe("Null if what was said has been taken out."),
  said: z.array(z.string()).describe("Who stands on either side, or who came to it or left it."),
  since: z.string().nullable().describe("Id of the post with which it came into dispute."),
});
const Figure = z.strictObject({
  claim: z.string(),
  words: z.string().describe("The count as printed."),
  number: z.number().nullable().describe("Null where only a word is given."),
  speaker: z.string(),
  when: z.string(),
  standing: Standing,
});
const FigureRow = z.strictObject({
  measure: z.string().describe("Id of the measure, as in the export of figures."),
  counted: z.string(),
  voice: z
    .string()
    .nullable()
    .describe("Id of the actor who counts; null for a source of its own."),
  who: z.string(),
  before: Figure.nullable().describe("The newest count at the earlier moment; null: none given."),
  after: Figure.nullable(),
  also: z.array(Figure).describe("Came in between, and is not the newest."),
});

/** What changed between two moments of a story: the lists of the page of changes, in its order. */
export const ChangesExport = z.strictObject({
  story: z.string(),
  from: Moment,
  to: Moment,
  posts: z.array(Post).describe("Added, oldest first."),
  revised: z
    .array(Post.extend({ note: z.string().nullable(), retracted: z.boolean() }))
    .describe("Edited or withdrawn by the editor."),
  sources: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  disputes: z.strictObject({
    newly: z.array(Dispute),
    shifted: z.array(Dispute).describe("Still in dispute, in other words or on other voices."),
    same: z.array(z.string()).describe("Still in dispute as before."),
    settled: z.array(Dispute).describe("In dispute no longer."),
  }),
  standings: z.array(
    z.strictObject({
      of: z.string().describe("event, or event#point."),
      text: z.string(),
      event: z.string().nullable().describe("Title of the event that a point belongs to."),
      before: Standing,
      after: Standing,
    }),
  ),
  figures: z.array(FigureRow),
});
export type ChangesExport = z.infer<typeof ChangesExport>;

/** JSON Schema (draft 2020-12) of an export of changes. */
export const changesSchema = (): object => z.toJSONSchema(ChangesExport, { io: "output" });

const moment = ({ text, label }: End): ChangesExport["from"] => ({ asOf: text, label });

const standing = ({ standing: word, flags, text }: StandingView): z.infer<typeof Standing> => ({
  standing: word,
  flags,
  text,
});

const dispute = ({ dispute: of, before, after, said }: DisputeMove): z.infer<typeof Dispute> => ({
  dispute: of.id,
  question: of.question,
  before: before && standing(before),
  after: after && standing(after),
  said: said.map(sentenceText),
  since: of.since?.id ?? null,
});

const figure = (of: FigureView): z.infer<typeof Figure> => ({
  claim: of.claim,
  words: of.words,
  number: of.number,
  speaker: of.speaker.name,
  when: of.when,
  standing: standing(of.standing),
});

const figureRow = ({
  label,
  group,
  voice,
  who,
  ...move
}: FigureMove): ChangesExport["figures"][number] => ({
  measure: group,
  counted: label,
  voice: voice?.id ?? null,
  who,
  before: move.before && figure(move.before),
  after: move.after && figure(move.after),
  also: move.also.map(figure),
});

const post = ({ id, label, headline }: z.infer<typeof Post>): z.infer<typeof Post> => ({
  id,
  label,
  headline,
});

/** The changes of a span, as the story is derived at either end of it, the first `limit` of them. Null: from before its first record. */
export function exportChanges(
  from: Derivation | null,
  to: Derivation,
  span: Pick<Span, "from" | "to">,
  limit: number = Infinity,
): ChangesExport {
  const view = firstChanges(changesView(from, to), limit);
  const { newly, shifted, same, settled } = view.disputes;
  return {
    story: to.story.record.id,
    from: moment(span.from),
    to: moment(span.to),
    posts: view.posts.map(post),
    revised: view.revised.map(({ post: of, note, retracted }) => ({
      ...post(of),
      note,
      retracted,
    })),
    sources: view.sources,
    disputes: {
      newly: newly.map(dispute),
      shifted: shifted.map(dispute),
      same: same.map(({ id }) => id),
      settled: settled.map(dispute),
    },
    standings: view.changed.map(({ of, text, event, before, after }) => ({
      of,
      text,
      event,
      before: standing(before!),
      after: standing(after),
    })),
    figures: view.figures.moved.map(figureRow),
  };
}
