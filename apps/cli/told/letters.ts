import type { Derivation } from "@claimline/core/derive/derivation";
import { voiceView } from "@claimline/core/views/speaker";
import { listed } from "@claimline/core/views/words";

const made = new WeakMap<Derivation, ReadonlyMap<string, string>>();

function namesOf(derivation: Derivation): ReadonlyMap<string, string> {
  const kept = made.get(derivation);
  if (kept) return kept;
  const { story } = derivation;
  const voices = [...story.actors.keys()].map((id) => voiceView(story, id));
  const names = new Map(voices.flatMap(({ tag, name }) => (tag ? [[tag, name] as const] : [])));
  made.set(derivation, names);
  return names;
}

/** The letters of voices, as a row has them, as the names that they stand for; any other text as it is. */
export function spelled(derivation: Derivation, letters: string): string {
  const names = namesOf(derivation);
  const found = letters.split(" ").flatMap((each) => names.get(each) ?? []);
  return found.length === letters.split(" ").length ? listed(found) : letters;
}
