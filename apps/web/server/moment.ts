import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { disputeOf } from "@claimline/core/views/disputes";
import { headView } from "@claimline/core/views/head";
import { stepFrom, type Moment } from "@claimline/core/views/moments";
import type { AsOfChoice } from "../components/asof-form.tsx";
import type { Served } from "./story.ts";

// More moments than this are no list to choose from: it has the days then, and the posts of the day that is read.
const MANY = 120;

function offered(all: readonly Moment[], chosen: string): readonly Moment[] {
  if (all.length <= MANY) return all;
  const here = all.find((moment) => moment.asOf === chosen)?.at.slice(0, 10);
  const some = all.filter((moment) => moment.kind === "day" || moment.at.startsWith(here ?? "?"));
  return some.slice(-MANY);
}

const RECORDS = {
  post: "posts",
  claim: "claims",
  event: "events",
  source: "sources",
  actor: "actors",
  place: "places",
} as const;

/** Whether a page of a record was there at a moment: no step leads to where it was not known yet. */
function wasThere(served: Served, path: string, moment: Moment): boolean {
  const [, , kind = "", id = ""] = path.split("/");
  if (id === "") return true;
  const then = derive(served.state, { text: moment.asOf, cutoff: { ...moment, seq: Infinity } });
  if (!then) return false;
  if (kind === "dispute") return disputeOf(then, id.replace(".", "#")) !== null;
  const records = Object.hasOwn(RECORDS, kind)
    ? then.story[RECORDS[kind as keyof typeof RECORDS]]
    : null;
  return records === null || (records as ReadonlyMap<string, unknown>).has(id);
}

/**
 * The moments that a page can be read at, newest first: labels, and nothing of what was said then. `path` and `keep` are
 * the page's own address, which stays while its moment changes.
 */
export function choiceOf(
  served: Served,
  derivation: Derivation,
  path: string,
  keep: Record<string, string>,
): AsOfChoice {
  const all = served.moments;
  const { asOf } = derivation.story;
  const chosen = asOf?.text ?? all.at(-1)?.asOf ?? "";
  const named = all.find((moment) => moment.asOf === chosen);
  const list = offered(all, chosen).map((moment) => ({ asOf: moment.asOf, label: moment.label }));
  const step = (kind: Moment["kind"]) => {
    // At the end of the record the last moment is the one that is read.
    const from = asOf?.cutoff ?? all.findLast((moment) => moment.kind === kind) ?? null;
    const { before, after } = stepFrom(all, from, kind);
    return {
      before: before && wasThere(served, path, before) ? before.asOf : null,
      after: asOf ? (after?.asOf ?? null) : null,
    };
  };
  return {
    moments: [...list, ...(named ? [] : [{ asOf: chosen, label: chosen }])].toReversed(),
    typed: headView(derivation).status === "live",
    label: asOf ? (named?.label ?? null) : null,
    chosen,
    post: step("post"),
    day: step("day"),
    path,
    keep,
  };
}
