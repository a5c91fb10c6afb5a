import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Head } from "@claimline/core/log/entry";
import { told } from "../story/told.ts";
import { openLogs, refuse, wholeOf, type Whole } from "./logs.ts";

/** A story that was kept; `isNew` is false where the file had all of it already. */
export type Kept = { story: string; file: string; entries: number; head: Head; isNew: boolean };

const isFile = (target: string): boolean => target.endsWith(".ndjson");

/** What a file holds already; null if there is none. A backup that is there is taken over only by a log that goes on from it. */
function heldBy(file: string, { story, text }: Whole): string | null {
  if (!statSync(file, { throwIfNoEntry: false })) return null;
  const held = readFileSync(file, "utf8");
  if (text.startsWith(held)) return held;
  return refuse(
    held.startsWith(text)
      ? `${file}: holds more entries of ${story} than what is to be kept; nothing was written over it`
      : `${file}: holds something else than the beginning of ${story}; nothing was written over it`,
    "a log only grows: keep this one elsewhere, and find out which of the two was changed",
  );
}

/** Writes a file so that it is whole or not there, on the disk when this returns. */
function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.part`;
  try {
    const handle = openSync(beside, "w");
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (readFileSync(beside, "utf8") !== text)
      refuse(`${file}: the disk gives back something else than what was written`);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * Keeps the stories of a store or a site as log files, each verified before it is written: into `target`, a folder, or one
 * file if it ends with .ndjson. What is written is the log as it stood at one moment, whoever appends meanwhile. Throws a
 * BadStory.
 */
export function keep(address: string, target: string): Promise<Kept[]> {
  return told(async () => {
    const logs = await openLogs(address);
    try {
      if (isFile(target) && logs.stories.length !== 1)
        refuse(
          `${address}: ${logs.stories.length} stories in it, and ${target} is one file`,
          `name a folder, or one story: ${logs.stories.join(", ")}`,
        );
      const kept: Kept[] = [];
      for (const story of logs.stories) {
        const whole = wholeOf(`${address}#${story}`, await logs.read(story));
        // Its name becomes that of a file, and is nobody's word but the log's.
        if (whole.story !== story)
          refuse(`${address}#${story}: its log is of the story ${whole.story}`);
        const file = isFile(target) ? target : join(target, `${story}.ndjson`);
        const held = heldBy(file, whole);
        if (held !== whole.text) writeWhole(file, whole.text);
        const { entries, head } = whole;
        kept.push({ story, file, entries: entries.length, head, isNew: held !== whole.text });
      }
      return kept;
    } finally {
      await logs.close();
    }
  });
}
