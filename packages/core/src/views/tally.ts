import type { StandingView } from "./standing.ts";
import { inWords, listed, STANDING_WORDS } from "./words.ts";

/** What stands before the one word that holds for one or for both. */
const ALL: Readonly<Record<number, string>> = { 1: "", 2: "both " };

/** How some things stand, in counts: "two contested, one denied and three reported"; "all reported". What has counts only is told last. */
export function tallyWords(standings: readonly (StandingView | null)[]): string {
  const kinds = Object.keys(STANDING_WORDS) as (keyof typeof STANDING_WORDS)[];
  const names = [
    ...kinds.map((kind) => [kind, STANDING_WORDS[kind].word.toLowerCase()] as const),
    [undefined, "with counts alone"] as const,
  ];
  const parts = names.flatMap(([kind, name]) => {
    const count = standings.filter((each) => each?.standing === kind).length;
    return count > 0 ? [{ count, name }] : [];
  });
  if (parts.length === 1) return `${ALL[standings.length] ?? "all "}${parts[0]!.name}`;
  return listed(parts.map(({ count, name }) => `${inWords(count)} ${name}`));
}
