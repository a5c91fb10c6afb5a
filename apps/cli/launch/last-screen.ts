import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import program from "../package.json" with { type: "json" };
import { EMBEDDED } from "../story/embedded.ts";
import { isGrowing } from "../story/growing.ts";
import { forget, keep } from "../story/keep.ts";
import { fingerprint, LARGE } from "../story/log-file.ts";
import { stateFolder } from "../story/state-folder.ts";
import { showsLinks, turnsNames } from "./abilities.ts";
import type { Background } from "./background.ts";
import type { Looks } from "./ready.ts";

/*
 * What the next start will show first is drawn when the screen is left, and kept; that start shows it before it has read
 * anything. It is what the start draws by itself a moment later, from the same bytes, by the same program and for the
 * same terminal; should that be anything else, it goes over it.
 */

/** Where the first screen of a story is kept, and the story's file as it was when it was looked up. */
export type ScreenFile = { file: string; print: string };

/* A folder or a store tells only when it is read what is in it; and nobody should take for open what is long in opening. */
function fileOf(path: string | null): string | null {
  if (path === null) return EMBEDDED;
  if (isGrowing(path)) return null;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size < LARGE ? path : null;
}

/** Where the first screen of a story is kept, null for the one that ships; null for a story that none is kept of. */
export function screenFile(path: string | null): ScreenFile | null {
  const story = fileOf(path);
  if (story === null) return null;
  const name = path === null ? "shipped" : resolve(path);
  const file = join(stateFolder(), "screens", `${encodeURIComponent(name)}.json`);
  return { file, print: fingerprint(story) };
}

/* All that a first screen hangs on, besides where its reader left off. */
function madeOf({ print }: ScreenFile, { depth, ascii }: Looks): string {
  const { env, stdout } = process;
  const terminal = [stdout.columns, stdout.rows, depth, ascii];
  // Another terminal may have another background.
  const named = ["TERM", "TERM_PROGRAM", "COLORFGBG", "CLAIMLINE_URL"].map((name) => env[name]);
  const can = [showsLinks(env), turnsNames(env)];
  return [program.version, print, ...terminal, ...can, ...named].join(" ");
}

/** A first screen, and the background that it was drawn for: what the terminal had told by the end. */
export type Last = { first: string; ground: Background };

/** The first screen of a story as it was kept; null if it would be another one by now. */
export function lastScreen(kept: ScreenFile, looks: Looks): Last | null {
  try {
    const { of, first, ground } = JSON.parse(readFileSync(kept.file, "utf8"));
    const isOurs = typeof first === "string" && (ground === "dark" || ground === "light");
    return isOurs && of === madeOf(kept, looks) ? { first, ground } : null;
  } catch {
    return null;
  }
}

/** Keeps the first screen of a story, or that there is none. */
export function keepScreen(kept: ScreenFile, looks: Looks, first: string | null): void {
  if (first === null) forget(kept.file);
  else keep(kept.file, { of: madeOf(kept, looks), first, ground: looks.ground });
}
