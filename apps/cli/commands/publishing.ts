import { readFiles } from "@claimline/core/files";
import { nextEntries, storyIn } from "@claimline/core/folder/next";
import type { Problem } from "@claimline/core/folder/problem";
import { headOf } from "@claimline/core/log/chain";
import type { Entry, Head } from "@claimline/core/log/entry";
import { readLog } from "@claimline/core/log/ndjson";
import { emptyState, fold } from "@claimline/core/log/state";
import { publicationView, type StepView } from "@claimline/core/views/publication";
import { openStore } from "@claimline/store/open";
import { isSite } from "@claimline/store/places";
import { openRemote } from "@claimline/store/remote";
import { BadStory } from "../story/opened.ts";
import { told } from "../story/told.ts";

/** What publishing a folder would do: the steps as a reader will see them, or why nothing can be published. */
export type Plan = {
  story: string | null;
  problems: Problem[];
  steps: StepView[];
  entries: Entry[];
  head: Head | null;
  /** Whether somebody else has appended since this publication looked before. */
  isOvertaken: boolean;
};

export type Publication = {
  plan: () => Promise<Plan>;
  /** Appends what was planned. Null if somebody else has published since. */
  publish: (plan: Plan) => Promise<Head | null>;
  close: () => Promise<void>;
};

/** Opens a folder and the store or site that it is published to; a site wants a token to append. Throws a BadStory if that cannot be opened or does not verify. */
export async function openPublication(
  folder: string,
  address: string,
  note: string | null,
  token: string | null,
): Promise<Publication> {
  const store = await told(async () =>
    isSite(address) ? openRemote(address, token) : openStore(address),
  );
  // Heads that are known, as they were seen or as they would be: an append may be recorded though its answer was lost.
  let known: readonly (Head | null)[] | null = null;
  const isKnown = (head: Head | null): boolean =>
    known === null || known.some((each) => each?.seq === head?.seq && each?.hash === head?.hash);
  return {
    plan: () =>
      told(async () => {
        const files = readFiles(folder);
        const id = storyIn(files);
        const text = id === null ? "" : await store.story(id).read(1);
        const log = readLog(text);
        if (!log.ok)
          throw new BadStory({
            refused: `${address}: the log of ${id} does not verify; nothing was published`,
            places: [
              `entry ${log.problem.line}: expected ${log.problem.expected}; found ${log.problem.found}`,
            ],
          });
        const { head } = log;
        const isOvertaken = !isKnown(head);
        known = [head];
        const state = log.entries.length > 0 ? fold(log.entries) : emptyState();
        const next = nextEntries(files, { state, head }, new Date().toISOString(), note);
        if (!next.ok)
          return { story: id, problems: next.problems, steps: [], entries: [], head, isOvertaken };
        const steps = publicationView(state, next.entries);
        return { story: id, problems: [], steps, entries: next.entries, head, isOvertaken };
      }),
    publish: ({ story, entries, head }) =>
      told(async () => {
        known = [head, headOf(entries)];
        const answer = await store.story(story!).append(entries, head);
        return answer.ok ? answer.head : null;
      }),
    close: () => store.close(),
  };
}
