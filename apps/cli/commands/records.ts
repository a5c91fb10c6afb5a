import type { Told } from "@claimline/core/export/records";
import type { HistoryStep } from "@claimline/core/views/history";
import { EMPTY, line, strong } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { historyLines } from "../panes/history.ts";
import type { Answer, Command, Option } from "./command.ts";
import { lookUp } from "./lookup.ts";

/** The option by which a record is told with the rules that it stands by. */
export const WHY: Record<string, Option> = {
  why: { type: "boolean", about: "and why it stands as it stands, rule by rule" },
};

const HISTORY: Record<string, Option> = {
  history: { type: "boolean", about: "and how its standing changed" },
};

/* One command for each kind of record: its view as JSON, its pane as text. */

/** An answer with how each of its points came to stand as it stands, oldest first. */
const withHistory = (
  answer: Answer,
  points: readonly { text: string; history: readonly HistoryStep[] }[] | undefined,
): Answer =>
  points === undefined
    ? answer
    : {
        ...answer,
        lines: (width) => [
          ...(answer.lines?.(width) ?? []),
          EMPTY,
          line(strong("How its standing changed")),
          ...points.flatMap(({ text, history }) => [
            ...(points.length > 1 ? [EMPTY, ...wrap(line(text), width)] : []),
            ...historyLines(history, width),
          ]),
        ],
      };

export const claim: Command = {
  name: "claim",
  takes: "ID",
  of: ["claim"],
  about: "a statement: who said it, what answers it, where it is printed",
  options: { ...WHY, ...HISTORY },
  examples: [
    ["claimline claim ID --why", "and why it stands as it stands"],
    ["claimline claim ID --json", "its record and its ledger"],
  ],
  async run(asked) {
    const answer = await lookUp(asked, "claim");
    const { event: of, history } = answer.data as Partial<Told["claim"]>;
    return withHistory(answer, history && [{ text: of!.point, history }]);
  },
};

export const event: Command = {
  name: "event",
  takes: "ID",
  of: ["event"],
  about: "the dossier of an event: its points, each with its standing and ledger",
  options: { ...WHY, ...HISTORY },
  examples: [
    ["claimline event ID", "every point"],
    ["claimline event ID --history", "and how each came to stand as it stands"],
    ["claimline event ID --as-of 2020-09-28", "as it stood that evening"],
  ],
  async run(asked) {
    const answer = await lookUp(asked, "event");
    return withHistory(answer, (answer.data as Partial<Told["event"]>).histories);
  },
};

export const actor: Command = {
  name: "actor",
  takes: "ID",
  of: ["actor"],
  about: "what an actor says, and what is said of it",
  examples: [["claimline actor armenia", "with all who speak for it"]],
  run: (asked) => lookUp(asked, "actor"),
};

export const place: Command = {
  name: "place",
  takes: "ID",
  of: ["place"],
  about: "a place, and what is said to have happened there",
  examples: [["claimline place vardenis", "its events"]],
  run: (asked) => lookUp(asked, "place"),
};

export const source: Command = {
  name: "source",
  takes: "ID",
  of: ["source"],
  about: "a text that was read: what came of each paragraph",
  examples: [["claimline source s2", "paragraph by paragraph"]],
  run: (asked) => lookUp(asked, "source"),
};
