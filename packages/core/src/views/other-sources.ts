import type { Derivation } from "../derive/derivation.ts";
import { whenWords } from "./dates.ts";
import { sourceName } from "./speaker.ts";

/** Another text of the story: "S1 bne IntelliNews", with its date. */
export type OtherSource = { id: string; name: string; date: string };

/** Every source but one, by its label. */
export const otherSources = ({ story }: Derivation, id: string): OtherSource[] =>
  [...story.sources.values()]
    .filter((source) => source.id !== id)
    .sort((a, b) => a.label.localeCompare(b.label, "en", { numeric: true }))
    .map((source) => ({
      id: source.id,
      name: `${source.label} ${source.outlet ? sourceName(story, source) : "Outlet not named"}`,
      date: source.published ? whenWords(source.published) : "No date given",
    }));
