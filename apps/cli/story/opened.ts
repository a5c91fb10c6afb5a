import type { Entry, Head } from "@claimline/core/log/entry";
import type { State } from "@claimline/core/log/state";

/** A story that is open: its log, folded. */
export type Opened = {
  /** Where it came from, as a reader would say it. */
  from: string;
  state: State;
  /** Worked out when it is asked for: it is one more hash. */
  head: () => Head | null;
  entries: readonly Entry[];
};

/** A story that cannot be shown, with all that is wrong with it. Never a half story. */
export class BadStory extends Error {
  readonly places: readonly string[];
  constructor(message: string, places: readonly string[]) {
    super(message);
    this.places = places;
  }
}
