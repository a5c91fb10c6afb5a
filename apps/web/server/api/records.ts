import type { Answers } from "@claimline/core/export/answers";
import { citeOf } from "@claimline/core/export/cite";
import {
  isNotFound,
  notFoundWords,
  recordOf,
  type Kind,
  type NotFound,
} from "@claimline/core/export/records";
import type { Derivation } from "@claimline/core/derive/derivation";
import { similar } from "@claimline/core/text/similar";
import { visible } from "@claimline/core/text/visible";
import { disputeDossier } from "@claimline/core/views/dispute";
import { disputesView } from "@claimline/core/views/disputes";
import { withdrawnDispute } from "@claimline/core/views/withdrawn";
import { absolute } from "../site.ts";
import type { Asked, ParameterName } from "./ask.ts";
import { Refusal } from "./problem.ts";

/** What has an address with an id. */
export type RecordName = Kind | "dispute" | "cite";

/** What is told by an id: what it is, what its address may ask, and the answer. */
export type RecordView<Answer> = {
  about: string;
  takes: readonly ParameterName[];
  answer: (asked: Asked, id: string) => Answer;
};

/** The answer if there is one. Throws a Refusal with what may have been meant if there is none. */
function found<Answer extends object>(derivation: Derivation, answer: Answer | NotFound): Answer {
  if (!isNotFound(answer)) return answer;
  const id = visible(answer.id.slice(0, 80));
  const words = notFoundWords(derivation, { ...answer, id });
  throw new Refusal(404, words.join(" "), {}, { near: answer.near });
}

const record =
  <K extends Kind>(kind: K) =>
  (asked: Asked, id: string): Answers[K] => {
    const answer = recordOf(asked.derivation, kind, id, asked.flag("history"));
    return found<object>(asked.derivation, answer) as Answers[K];
  };

function dispute({ derivation }: Asked, id: string): Answers["dispute"] {
  const told = disputeDossier(derivation, id.replace(".", "#")) ?? withdrawnDispute(derivation, id);
  if (told) return told;
  const known = disputesView(derivation).map((each) => each.id);
  const near = similar(id, known);
  const hint = near.length > 0 ? ` Did you mean ${near.join(", ")}?` : "";
  const name = visible(id.slice(0, 80));
  throw new Refusal(404, `Nobody denies ${name}, or there is no such point.${hint}`, {}, { near });
}

/** What has an address with an id, by the word before it. */
export const RECORDS: { [Name in RecordName]: RecordView<Answers[Name]> } = {
  post: {
    about: "A post with its text, its marks and its ledgers",
    takes: [],
    answer: record("post"),
  },
  claim: {
    about: "A statement: who said it, what answers it, where it is printed",
    takes: ["history"],
    answer: record("claim"),
  },
  event: {
    about: "The dossier of an event, point by point",
    takes: ["history"],
    answer: record("event"),
  },
  actor: {
    about: "What an actor says, and what is said of it",
    takes: [],
    answer: record("actor"),
  },
  place: {
    about: "A place, and what is said to have happened there",
    takes: [],
    answer: record("place"),
  },
  source: {
    about: "A text that was read, paragraph by paragraph",
    takes: [],
    answer: record("source"),
  },
  dispute: {
    about: "The dossier of one point that somebody denies; its id is event.point",
    takes: [],
    answer: dispute,
  },
  cite: {
    about: "How to cite a post or a statement, by its id, or kind:id",
    takes: [],
    answer: ({ derivation }, id) => found(derivation, citeOf(derivation, id, absolute(""))),
  },
};
