import type { StandingView } from "./standing.ts";
import { inWords, listed, STANDING_WORDS } from "./words.ts";

/** How some things stand, in counts: "two contested, one denied and three reported". What has counts only is told last. */
export function tallyWords(standings: readonly (StandingView | null)[]): string {
  const kinds = Object.keys(STANDING_WORDS) as (keyof typeof STANDING_WORDS)[];
  const parts = kinds.flatMap((kind) => {
    const count = standings.filter((each) => each?.standing === kind).length;
    return count > 0 ? [`${inWords(count)} ${STANDING_WORDS[kind].word.toLowerCase()}`] : [];
  });
  const bare = standings.filter((each) => each === null).length;
  if (bare > 0) parts.push(`${inWords(bare)} with counts alone`);
  return listed(parts);
}
