import { actorView } from "@claimline/core/views/actor";
import { claimView } from "@claimline/core/views/claim";
import { eventView } from "@claimline/core/views/event";
import { historyOf } from "@claimline/core/views/history";
import { placeView } from "@claimline/core/views/place";
import { postView } from "@claimline/core/views/post";
import { sourceView } from "@claimline/core/views/source";
import { standingRef } from "@claimline/core/views/body";
import { EMPTY, line, strong } from "../lines/span.ts";
import { historyLines } from "../panes/history.ts";
import type { Command, Option } from "./command.ts";
import { lookUp } from "./lookup.ts";

const WHY: Record<string, Option> = {
  why: { type: "boolean", about: "and why it stands as it stands, rule by rule" },
};

/* One command for each kind of record: its view as JSON, its pane as text. */

export const post: Command = {
  name: "post",
  takes: "ID",
  about: "a post with its text, its marks and a ledger for each disputed point",
  options: WHY,
  examples: [["claimline post su-25-and-f-16", "as it reads now"]],
  run: (asked) => lookUp(asked, "post", postView),
};

export const claim: Command = {
  name: "claim",
  takes: "ID",
  about: "a statement: who said it, what answers it, where it is printed",
  options: { ...WHY, history: { type: "boolean", about: "and how its standing changed" } },
  examples: [
    ["claimline claim ID --why", "and why it stands as it stands"],
    ["claimline claim ID --json", "its record and its ledger"],
  ],
  async run(asked) {
    const answer = await lookUp(asked, "claim", claimView);
    const derivation = await asked.story();
    const data = answer.data as { id: string };
    const ref = asked.options["history"] ? standingRef(derivation, data.id) : null;
    if (ref === null) return answer;
    const history = historyOf(derivation, ref);
    return {
      ...answer,
      data: { ...data, history },
      lines: (width) => [
        ...(answer.lines?.(width) ?? []),
        EMPTY,
        line(strong("How its standing changed")),
        ...historyLines(history, width),
      ],
    };
  },
};

export const event: Command = {
  name: "event",
  takes: "ID",
  about: "the dossier of an event: its points, each with its standing and ledger",
  options: WHY,
  examples: [
    ["claimline event ID", "every point"],
    ["claimline event ID --as-of 2020-09-28", "as it stood that evening"],
  ],
  run: (asked) => lookUp(asked, "event", eventView),
};

export const actor: Command = {
  name: "actor",
  takes: "ID",
  about: "what an actor says, and what is said of it",
  examples: [["claimline actor armenia", "with all who speak for it"]],
  run: (asked) => lookUp(asked, "actor", actorView),
};

export const place: Command = {
  name: "place",
  takes: "ID",
  about: "a place, and what is said to have happened there",
  examples: [["claimline place vardenis", "its events"]],
  run: (asked) => lookUp(asked, "place", placeView),
};

export const source: Command = {
  name: "source",
  takes: "ID",
  about: "a text that was read: what came of each paragraph",
  examples: [["claimline source s2", "paragraph by paragraph"]],
  run: (asked) => lookUp(asked, "source", sourceView),
};
