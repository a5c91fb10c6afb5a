import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { StoryId } from "@claimline/core/model/id";
import { isZone, windowOf, zonedTime } from "@claimline/core/model/window";
import { BadStory } from "../story/opened.ts";
import { editorFiles, schemaFiles } from "./editors.ts";
import { slug } from "./id.ts";
import type { Made } from "./made.ts";
import { scaffold } from "./scaffold.ts";

/** What was made, or why nothing was. */
export type NewStory =
  | { ok: true; story: string; files: string[] }
  | { ok: false; refused: string; hint: string };

/** The id that the name of a folder gives; null if it gives none. */
function idOf(folder: string): string | null {
  return StoryId.safeParse(slug(basename(folder))).data ?? null;
}

const DAY = 86_400_000;

/** What the files of a story are made with, at an instant (RFC 3339, UTC) in the zone of this machine. */
export function madeAt(now: string, id: string, title: string | null): Made {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = isZone(own) ? own : "UTC";
  const at = zonedTime(now, zone);
  const today = at.slice(0, 10);
  // Half a day before its begin is the day before, in any zone and in any season.
  const before = new Date(windowOf(today, "UTC").from - DAY / 2).toISOString();
  return { id, title, now, at, today, yesterday: before.slice(0, 10), zone };
}

/** Moves all that is in one folder into another, which is empty and stays so if that fails. */
function fill(folder: string, from: string): void {
  const names = readdirSync(from);
  try {
    for (const name of names) renameSync(join(from, name), join(folder, name));
  } catch (error) {
    for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
    throw error;
  }
}

/** Puts files into a folder that is empty or not there yet: all or none, since they are written beside it first. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  const [parent, isThere] = [dirname(folder), statSync(folder, { throwIfNoEntry: false })];
  mkdirSync(parent, { recursive: true });
  const beside = mkdtempSync(join(parent, `.${basename(folder)}-`));
  try {
    const inside = join(beside, "story");
    for (const [path, text] of files) {
      mkdirSync(dirname(join(inside, path)), { recursive: true });
      writeFileSync(join(inside, path), text);
    }
    if (!isThere) renameSync(inside, folder);
    // Somebody may be standing in it: it stays the same folder.
    else fill(folder, inside);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

const unwritable = (given: string, error: unknown): BadStory =>
  new BadStory({ refused: `${given}: ${(error as Error).message}`, places: [] });

/** Writes the schemas for editors anew into a story folder that is there. Null if it is none; throws a BadStory where they cannot be written. */
export function writeSchemas(folder: string): string[] | null {
  if (!existsSync(join(folder, "story.yaml"))) return null;
  const files = schemaFiles();
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  } catch (error) {
    throw unwritable(folder, error);
  }
  return [...files.keys()];
}

/** Makes the folder of a new story. Nothing is written unless all of it is; throws a BadStory where it cannot be. */
export function makeStory(given: string, title: string | null, now: string): NewStory {
  const folder = resolve(given);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory())
    return {
      ok: false,
      refused: `${given} is a file`,
      hint: "name a folder that is not there yet",
    };
  if (found && readdirSync(folder).length > 0)
    return {
      ok: false,
      refused: `${given} is not empty`,
      hint: "name one that is, or is not there yet",
    };
  const story = idOf(folder);
  if (story === null)
    return {
      ok: false,
      refused: `${given}: the story takes its id from the name of the folder, and this gives none`,
      hint: "an id has letters from a to z, digits and single hyphens, and is no address of the site",
    };
  const files = new Map([...scaffold(madeAt(now, story, title)), ...editorFiles()]);
  try {
    write(folder, files);
  } catch (error) {
    throw unwritable(given, error);
  }
  return { ok: true, story, files: [...files.keys()] };
}
