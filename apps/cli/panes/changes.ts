import type { DisputeMove } from "@claimline/core/views/changed-disputes";
import type { FigureMove } from "@claimline/core/views/changed-figures";
import type { ChangesView, Move } from "@claimline/core/views/changes";
import {
  NOTHING,
  spanRemark,
  spanTitle,
  stillText,
  tallyOf,
} from "@claimline/core/views/changes-words";
import { within } from "@claimline/core/views/dates";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { PostRef } from "@claimline/core/views/postref";
import { sentenceInNames, sentenceText } from "@claimline/core/views/sentence";
import type { Span } from "@claimline/core/views/span";
import type { StandingView } from "@claimline/core/views/standing";
import { isEndless, measure } from "../lines/measure.ts";
import { line, quiet, rule, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import type { Doc, Ref } from "./ref.ts";
import { DocBuilder } from "./doc.ts";
import { standingSpans } from "./mark.ts";
import { tagOf } from "./voice.ts";

/** Two moments by their labels, and what changed from one to the other. */
export type Compared = { span: Span; changes: ChangesView };

const HANG = line("    ");

/** Builds one list after the other; a list without rows has no title either. */
class Lists {
  readonly doc = new DocBuilder();
  private readonly width: number;
  /** Whether it is told: letters are for the eye. */
  readonly told: boolean;

  constructor(width: number) {
    this.told = isEndless(width);
    this.width = measure(width, 90);
  }

  title(title: string, remark: string, of: readonly unknown[]): void {
    if (of.length > 0)
      this.doc.gap().add(line(strong(title), remark !== "" && quiet(`   ${remark}`)));
  }

  row(ref: Ref | null, head: Line, more: Line = []): void {
    const lines = wrap(line("  ", head), this.width, HANG);
    if (ref) this.doc.link(ref, lines);
    else this.doc.add(...lines);
    if (more.length > 0) this.doc.add(...wrap(line(HANG, more), this.width, HANG));
  }
}

const stood = (view: StandingView | null, none: string): Line =>
  view ? standingSpans(view) : [quiet(none)];

const moved = (before: StandingView | null, after: StandingView | null): Line =>
  line(stood(before, NOTHING.before), rule(" → "), stood(after, NOTHING.after));

function disputeRow(lists: Lists, { dispute, before, after, said }: DisputeMove, isNew: boolean) {
  const since = isNew && dispute.since ? [dispute.since.label] : [];
  const told = [...said.map(lists.told ? sentenceInNames : sentenceText), ...since].join(". ");
  const ref: Ref | null = after ? { kind: "event", id: dispute.ref } : null;
  lists.row(ref, line(moved(before, after), "  ", dispute.question), line(quiet(told)));
}

const standingRow = (lists: Lists, { of, text, event, before, after }: Move): void =>
  lists.row(
    { kind: "event", id: of },
    line(moved(before, after), "  ", text),
    line(event && quiet(event)),
  );

const sameRow = (lists: Lists, { ref, standing, question }: DisputeView): void =>
  lists.row({ kind: "event", id: ref }, line(standingSpans(standing), "  ", question));

/** What a voice counts after, beside what it counted before: "none given", "no later count". */
function counts({ before, after }: FigureMove): Line {
  const isLast = before?.claim === after?.claim && before?.words === after?.words;
  const then = before ? strong(before.short) : quiet(`${NOTHING.count} ${NOTHING.given}`);
  if (!after) return line(then, rule(" → "), quiet(`${NOTHING.count} ${NOTHING.left}`));
  return line(then, rule(" → "), strong(after.short), isLast && quiet(` ${NOTHING.later}`));
}

function figureRow(lists: Lists, move: FigureMove): void {
  const { label, group, voice, who, after, also } = move;
  const more = [
    ...(after ? [`${after.words}, ${within(after.when)}`] : []),
    ...(also.length > 0
      ? [
          `Also given since: ${also.map(({ short, standing }) => `${short} ${standing.text}`).join("; ")}`,
        ]
      : []),
  ];
  const mark = after && after.standing.tone !== "ink" && standingSpans(after.standing);
  lists.row(
    { kind: "figures", id: group },
    line(voice?.tag && !lists.told ? tagOf(voice) : `${who}: `, label, "  ", counts(move)),
    line(quiet(more.join(". ")), mark && "  ", mark),
  );
}

const postRow = (lists: Lists, post: PostRef, more: Line = []): void =>
  lists.row({ kind: "post", id: post.id }, line(quiet(`${post.label}  `), post.headline), more);

/** What changed between two moments: disputes first, then figures, then what an editor changed. */
export function changesDoc({ span, changes }: Compared, width: number): Doc {
  const lists = new Lists(width);
  const { disputes, figures, keyPosts, changed, revised } = changes;
  const { newly, shifted, same, settled } = disputes;
  const remark = spanRemark(changes, span);
  lists.doc.add(...wrap(line(strong(spanTitle(span))), measure(width)));
  if (remark) lists.doc.add(line(quiet(remark)));
  lists.doc.gap();
  // Told, a gap would be a comma.
  const gap = lists.told ? " " : "  ";
  for (const { n, text } of tallyOf(changes))
    lists.doc.add(line(strong(String(n).padStart(4)), gap, text));

  lists.title("Newly in dispute", "Newest first", newly);
  for (const each of newly) disputeRow(lists, each, true);
  lists.title("Still in dispute", stillText(disputes), [...shifted, ...same]);
  for (const each of shifted) disputeRow(lists, each, false);
  for (const each of same) sameRow(lists, each);
  lists.title("No longer in dispute", "", settled);
  for (const each of settled) disputeRow(lists, each, false);
  lists.title("Standing changed", "The rest stands as it did", changed);
  for (const each of changed) standingRow(lists, each);
  lists.title("Figures", "Never compared across voices", [...figures.moved, ...figures.same]);
  for (const each of figures.moved) figureRow(lists, each);
  for (const each of figures.same) figureRow(lists, each);
  lists.title("Key posts", "Newest first", keyPosts);
  for (const post of keyPosts) postRow(lists, post);
  lists.title("Posts edited or withdrawn", "", revised);
  for (const { post, note, retracted } of revised)
    postRow(
      lists,
      post,
      line(quiet(`${retracted ? "Withdrawn" : "Edited"}${note ? `: ${note}` : ""}`)),
    );
  return lists.doc.done();
}
