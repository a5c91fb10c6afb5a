import { openEmbedded } from "./embedded.ts";
import type { Opened } from "./opened.ts";

/** Opens what `--story` names; the story that ships with the program if it names nothing. */
export async function openStory(path: string | null): Promise<Opened> {
  if (path === null) return openEmbedded();
  // Reading folders takes YAML and every schema: loaded only for who asks.
  const { openPath } = await import("../schemas.ts");
  return openPath(path);
}
