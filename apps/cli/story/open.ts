import { openEmbedded } from "./embedded.ts";
import { isGrowing } from "./growing.ts";
import { BadStory, type Opened } from "./opened.ts";

/**
 * Opens what `--story` names; the story that ships with the program if it names nothing. Throws BadStory. Who can say
 * so while it goes on may have a large log checked `later`.
 */
export async function openStory(path: string | null, later = false): Promise<Opened> {
  if (path === null) return openEmbedded();
  if (isGrowing(path)) return (await import("../stores.ts")).openGrowing(path);
  // Reading folders takes YAML and every schema: loaded only for who asks.
  const { openPath } = await import("../schemas.ts");
  const story = openPath(path, later);
  if ("refused" in story) throw new BadStory(story);
  return story;
}
