import { changes } from "@claimline/core/folder/publish";
import { chain, headOf } from "@claimline/core/log/chain";
import { emptyState, foldInto, type State } from "@claimline/core/log/state";
import { StoryItem } from "@claimline/core/model/record";
import { When } from "@claimline/core/model/when";
import { expand } from "./expand.ts";
import type { Short } from "./short.ts";

/* Shorthand → full records → log → state. */

type Options = NonNullable<Parameters<typeof changes>[3]>;

function publish(state: State, records: StoryItem[], recordedAt: string, options: Options): void {
  const head = headOf(state.last ? [state.last] : []);
  for (const entry of chain(changes(records, state, recordedAt, options), head))
    foldInto(state, entry);
}

/** The state of a case's log, with its edits published one after another. */
export function play(short: Short): State {
  const state = emptyState();
  publish(state, expand(short), "2031-04-01T00:00:00Z", {});
  const gone = new Set<string>();
  const headlines: Record<string, string> = {};
  let now = short;
  for (const edit of short.edits ?? []) {
    for (const key of edit.remove ?? []) gone.add(key);
    Object.assign(headlines, edit.headlines);
    const added = edit.add?.claims.map((each) => ({ ...each, post: edit.add!.post })) ?? [];
    now = { ...now, claims: [...now.claims, ...added] };
    const records = expand(now)
      .filter((record) => !gone.has(`${record.is}:${record.id}`))
      .map((record) =>
        record.is === "post"
          ? { ...record, headline: headlines[record.id] ?? record.headline }
          : record,
      );
    const keys = [
      ...(edit.remove ?? []),
      ...Object.keys(edit.headlines ?? {}).map((id) => `post:${id}`),
    ];
    publish(state, records, "2031-04-02T00:00:00Z", {
      corrected: { when: When.parse(edit.at), step: 99 },
      notes: (key) => (keys.includes(key) ? (edit.note ?? "Put right.") : undefined),
    });
  }
  return state;
}
