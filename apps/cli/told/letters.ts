import type { Derivation } from "@claimline/core/derive/derivation";
import { once } from "@claimline/core/log/once";
import { voiceView } from "@claimline/core/views/speaker";
import { listed } from "@claimline/core/views/words";

const namesOf = once(({ story }: Derivation): ReadonlyMap<string, string> => {
  const voices = [...story.actors.keys()].map((id) => voiceView(story, id));
  return new Map(voices.flatMap(({ tag, name }) => (tag ? [[tag, name] as const] : [])));
});

/** The letters of voices, as a row has them, as the names that they stand for; any other text as it is. */
export function spelled(derivation: Derivation, letters: string): string {
  const names = namesOf(derivation);
  const found = letters.split(" ").flatMap((each) => names.get(each) ?? []);
  return found.length === letters.split(" ").length ? listed(found) : letters;
}
