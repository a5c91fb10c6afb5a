import { changes } from "@claimline/core/folder/publish";
import { chain } from "@claimline/core/log/chain";
import { writeLog } from "@claimline/core/log/ndjson";
import { emptyState } from "@claimline/core/log/state";
import { SCHEMAS, type Kind, type StoryItem } from "@claimline/core/model/record";
import type { Made } from "./generate.ts";

function recordsOf(made: Made): StoryItem[] {
  const hash = new Map(
    made.sources.map((source) => [source["id"], source["paragraphs"] as string[]]),
  );
  const full = made.claims.map((claim) => ({
    ...claim,
    appearances: (claim["appearances"] as { source: string; paragraph: number }[]).map((each) => ({
      ...each,
      hash: hash.get(each.source)![each.paragraph - 1],
    })),
  }));
  const kinds = {
    story: made.story,
    source: made.sources,
    actor: made.actors,
    place: made.places,
    event: made.events,
    claim: full,
    post: made.posts,
  };
  return Object.entries(kinds).flatMap(([is, list]) =>
    list.map((each) => SCHEMAS[is as Kind].parse({ is, ...each })),
  );
}

/** The log of a made-up story (NDJSON), all of it taken at one moment. */
export const madeLog = (made: Made): string =>
  writeLog(chain(changes(recordsOf(made), emptyState(), "2031-04-01T00:00:00Z"), null));
