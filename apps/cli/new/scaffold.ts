/* The folder of a new story: a file here for each that it gets. Loaded only for who makes one. */
import { actors } from "./actors.ts";
import { claims } from "./claims.ts";
import { events } from "./events.ts";
import type { Made } from "./made.ts";
import { places } from "./places.ts";
import { notice, shut, waiting } from "./posts.ts";
import { readme } from "./readme.ts";
import { sources, TEXT } from "./sources.ts";
import { story } from "./story.ts";

/** A small made-up story that passes every check, as a map of path → text. */
export const scaffold = (made: Made): Map<string, string> =>
  new Map([
    ["README.md", readme(made)],
    ["story.yaml", story(made)],
    ["sources/s1.yaml", sources(made)],
    ["texts/s1.txt", TEXT],
    ["actors/actors.yaml", actors()],
    ["places/places.yaml", places()],
    ["events/bridge.yaml", events(made)],
    ["claims/s1.yaml", claims(made)],
    ["posts/bridge-shut.md", shut(made)],
    ["posts/notice.md", notice(made)],
    ["posts/waiting.md", waiting(made)],
  ]);
