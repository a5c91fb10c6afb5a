import type { Claim } from "../model/claim.ts";
import type { Event } from "../model/event.ts";
import { joinRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { lacksChannel } from "./chain.ts";
import { speakerOf } from "./speaker.ts";
import { listed } from "./words.ts";

/** What no source gives (rule V): only fields that the records leave empty, never an editor's wish list. */
export function missingIn(derivation: Derivation, event: Event): string[] {
  const { story } = derivation;
  const claims = event.points.flatMap((point) => derivation.about(joinRef(event.id, point.id)));
  const missing: string[] = [];
  if (event.type !== "state") {
    if (event.places.length === 0) missing.push("Place");
    if (event.when === null) missing.push("Day");
    else if (!event.when.includes("T") && !/-(morning|afternoon|evening|night)$/.test(event.when))
      missing.push("Hour");
  }
  const names = (some: readonly Claim[]): string =>
    listed([
      ...new Set(
        some.map((claim) => speakerOf(story, claim).voice?.name ?? speakerOf(story, claim).name),
      ),
    ]);
  const nameless = claims.filter(
    (claim) => claim.by && claim.by !== "outlet" && story.actors.get(claim.by)?.kind !== "person",
  );
  if (nameless.length > 0) missing.push(`Name of who speaks for ${names(nameless)}`);
  const channelless = claims.filter(lacksChannel);
  if (channelless.length > 0) missing.push(`Channel of what ${names(channelless)} said`);
  const open = claims.filter((claim) => claim.value?.modality === "none-given");
  for (const claim of open) missing.push(claim.statement);
  return missing;
}
