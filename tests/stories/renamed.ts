import { chain } from "@claimline/core/log/chain";
import type { Draft, Entry } from "@claimline/core/log/entry";

/** A story's log under another id, so that one site can serve it more than once. */
export const renamed = (entries: readonly Entry[], id: string): Entry[] =>
  chain(
    entries.map(({ seq: _seq, prev: _prev, ...draft }) =>
      draft.record.is === "story" ? { ...draft, record: { ...draft.record, id } } : draft,
    ) as Draft[],
    null,
  );
