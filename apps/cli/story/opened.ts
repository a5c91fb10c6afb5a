import { withoutPassword } from "@claimline/store/places";
import type { Entry, Head } from "@claimline/core/log/entry";
import type { State } from "@claimline/core/log/state";

/** What the story that needs no `--story` is called. */
export const SHIPPED = "the story that ships with claimline";

/** A story that is open: its log, folded. */
export type Opened = {
  /** Where it came from, as a reader would say it. */
  from: string;
  state: State;
  /** Of a log whose records are read when they are asked for: all of them, read as they are gone through. */
  records?: Iterable<unknown>;
  /**
   * Of a log that is shown once its chain holds: verifies all of it, once, beside the screen. Resolves to why it is
   * refused, or to null.
   */
  check?: () => Promise<Refused | null>;
  /** Of a log that grows: the entries that come after a head, verified, as they come. */
  follow?: (after: Head | null, signal: AbortSignal) => AsyncIterable<readonly Entry[]>;
};

/** Why a story cannot be shown, with every place at which something is wrong. Never a half story. */
export type Refused = {
  refused: string;
  places: readonly string[];
  /** Nothing is there by the name that the command line has. */
  missing?: boolean;
  /** Milliseconds after which the same may go well; else something has to be done first. */
  again?: number | null;
};

/**
 * Does what goes by a story. Where that fails and its log turns out not to verify, the log is what was wrong, and it is
 * refused as if it had been verified before.
 */
export async function soundly<T>({ check }: Opened, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!check) throw error;
    // A check holds up nobody who leaves; now there is nothing else to do but to wait for it.
    const waiting = setInterval(() => {}, 1000);
    const refused = await check().finally(() => clearInterval(waiting));
    throw refused ? new BadStory(refused) : error;
  }
}

/** A story that was refused: exit code 3, or 2 if the file that was named is not there. */
export class BadStory extends Error {
  override readonly name = "BadStory";
  readonly places: readonly string[];
  readonly missing: boolean;
  readonly again: number | null;
  constructor({ refused, places, missing = false, again = null }: Refused) {
    super(withoutPassword(refused));
    this.places = places.map(withoutPassword);
    this.missing = missing;
    this.again = again;
  }
}

/** Throws what says that a file or folder of this name is not there. */
export const refuseMissing = (path: string, what = "file or folder"): never => {
  throw new BadStory({ refused: `${path}: no such ${what}`, places: [], missing: true });
};

/** The program is several bundles, and each has the class for itself: what counts is its name. */
export const isBadStory = (error: unknown): error is BadStory =>
  error instanceof Error && error.name === "BadStory";
