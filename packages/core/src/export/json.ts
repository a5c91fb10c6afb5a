import { z } from "zod";
import { Actor } from "../model/actor.ts";
import { Hash } from "../model/appearance.ts";
import { Claim } from "../model/claim.ts";
import { Event } from "../model/event.ts";
import { resolvePoint } from "../model/ground.ts";
import { Place } from "../model/place.ts";
import { Post } from "../model/post.ts";
import { Source } from "../model/source.ts";
import { StoryRecord } from "../model/story.ts";
import { FLAGS, STANDINGS } from "../derive/standing.ts";
import { allStandings, type Derivation } from "../derive/derivation.ts";
import type { Head } from "../log/entry.ts";

const StandingRow = z.strictObject({
  /** `event`, `event#point`, or `claim:ID` for a figure. */
  of: z.string(),
  standing: z.enum(STANDINGS),
  reasons: z.array(z.strictObject({ rule: z.string(), claims: z.array(z.string()) })),
  flags: z.array(z.enum(FLAGS)),
});

/** The whole story as of a moment, as one JSON object: the records as they stand in the log, and what follows from them. */
export const Export = z.strictObject({
  story: StoryRecord.extend({ title: z.string(), standfirst: z.string() }),
  head: z.strictObject({ seq: z.int().nonnegative(), hash: Hash }),
  sources: z.array(Source),
  actors: z.array(Actor),
  places: z.array(Place),
  events: z.array(Event),
  claims: z.array(Claim),
  posts: z.array(Post),
  standings: z.array(StandingRow),
});
export type Export = z.infer<typeof Export>;

/** JSON Schema (draft 2020-12) of an export, made from the schemas of the model. */
export const exportSchema = (): object => z.toJSONSchema(Export, { io: "output" });

/**
 * Exports a story. Records in replay order; each figure with the measure of its point; quantity points have no row.
 * `head` is that of the log it was folded from.
 */
export function exportStory(derivation: Derivation, head: Head): Export {
  const { story } = derivation;
  const claims = [...story.claims.values()].map((claim): Claim => {
    const measure = resolvePoint(story.events, claim.about)?.point.measure;
    return claim.value && measure ? { ...claim, value: { ...claim.value, measure } } : claim;
  });
  return {
    story: {
      ...story.record,
      ties: story.ties,
      title: story.lead.title,
      standfirst: story.lead.standfirst,
    },
    head,
    sources: [...story.sources.values()],
    actors: [...story.actors.values()],
    places: [...story.places.values()],
    events: [...story.events.values()],
    claims,
    posts: [...story.posts.values()],
    standings: allStandings(derivation).map(({ of, standing, reasons, flags }) => ({
      of,
      standing,
      reasons,
      flags,
    })),
  };
}
