/*
 * What the YAML files of a story folder hold: the types that the descriptions in their JSON Schemas are taken from
 * (`npx pnpm@12 generate`).
 */
import type { Actor } from "@claimline/core/model/actor";
import type { Claim } from "@claimline/core/model/claim";
import type { Event } from "@claimline/core/model/event";
import type { Place } from "@claimline/core/model/place";
import type { Source } from "@claimline/core/model/source";
import type { StoryRecord } from "@claimline/core/model/story";

/** By the name of the file or of the folder of files. */
export type FolderJson = {
  story: StoryRecord & {
    /** When the log takes the first publication: RFC 3339, UTC. */
    recordedAt: string;
  };
  sources: Source;
  actors: Actor;
  places: Place;
  events: Event;
  claims: Claim;
};
