import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Entry, Head } from "@claimline/core/log/entry";
import { watchCommits } from "./commits.ts";
import { answered, headAt, linesOf } from "./lines.ts";
import { StoreError, type Appended, type Store, type StoryLog } from "./store.ts";
import { bell, follow } from "./watch.ts";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (
    story TEXT NOT NULL,
    seq INTEGER NOT NULL,
    line TEXT NOT NULL,
    PRIMARY KEY (story, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER IF NOT EXISTS entries_stay BEFORE UPDATE ON entries
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS entries_remain BEFORE DELETE ON entries
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;`;

/** How long a writer waits for another process's, in milliseconds. */
const BUSY = 10_000;

const WHY: Record<number, string> = {
  5: "another process has been writing for more than ten seconds; try again",
  8: "the file may not be written; give this user the right to write it and its folder",
  10: "the disk did not read or write as it should; nothing was recorded",
  11: "the file is damaged; restore it from a backup",
  13: "the disk is full; nothing was recorded; make room and try again",
  14: "the file cannot be opened; its folder must be there and belong to this user",
  26: "the file is no SQLite database, or its beginning is damaged",
};

/** SQLite's own words say what happened; ours say what to do. Anything else is passed on as it is. */
function told<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || !("errcode" in error)) throw error;
    const why = WHY[Number(error.errcode) & 0xff] ?? "nothing was recorded";
    throw new StoreError(`${path}: ${error.message}: ${why}`, { cause: error });
  }
}

/** Which file stands under a path, as long as it is not replaced. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev} ${found.ino}` : "none";
}

type Waiting = {
  work: () => Appended;
  done: (answer: Appended) => void;
  failed: (error: unknown) => void;
};

/**
 * A store in one SQLite file (`node:sqlite`): WAL, and `synchronous` FULL, so that an append is on the disk once it
 * resolves. Appends that are asked for together share one commit. Other processes notice a commit by the file that it
 * grows, and in any case when they next look. Throws a StoreError if the file cannot be opened or is damaged.
 */
export function openSqlite(path: string): Store {
  const db = told(path, () => {
    const opened = new DatabaseSync(path, { timeout: BUSY });
    try {
      opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      opened.exec(SCHEMA);
      const found = opened.prepare("PRAGMA quick_check(1)").get() as { quick_check: string };
      if (found.quick_check !== "ok")
        throw new StoreError(
          `${path}: the file is damaged; restore it from a backup (${found.quick_check})`,
        );
    } catch (error) {
      opened.close();
      throw error;
    }
    return opened;
  });
  const file = fileAt(path);
  /** What went into a file that is no longer there would be gone with this process. */
  const checkFile = (): void => {
    if (fileAt(path) !== file)
      throw new StoreError(
        `${path}: the file was taken away or replaced: nothing was recorded; start anew with the one that counts`,
      );
  };
  const ids = db.prepare("SELECT DISTINCT story FROM entries ORDER BY story");
  const lastOf = db.prepare(
    "SELECT seq, line FROM entries WHERE story = ? ORDER BY seq DESC LIMIT 1",
  );
  const some = db.prepare(
    "SELECT line FROM entries WHERE story = ? AND seq >= ? ORDER BY seq LIMIT ?",
  );
  const put = db.prepare("INSERT INTO entries (story, seq, line) VALUES (?, ?, ?)");
  const version = db.prepare("PRAGMA data_version");
  const versionNow = (): unknown => version.get()?.["data_version"];

  const last = (id: string) => lastOf.get(id) as { seq: number; line: string } | undefined;
  const from = (id: string, seq: number, most: number): string[] =>
    (some.all(id, seq, most) as { line: string }[]).map(({ line }) => line);

  const rung = bell();
  let waiting: Waiting[] = [];

  /** Everything that was asked for in one turn of the loop is one transaction: one write to the disk for all. */
  function commit(): void {
    const all = waiting;
    waiting = [];
    try {
      checkFile();
      const answers = told(path, () => {
        db.exec("BEGIN IMMEDIATE");
        try {
          const made = all.map(({ work }) => work());
          db.exec("COMMIT");
          return made;
        } catch (error) {
          if (db.isTransaction) db.exec("ROLLBACK");
          throw error;
        }
      });
      rung.ring();
      for (const [at, { done }] of all.entries()) done(answers[at]!);
    } catch (error) {
      for (const { failed } of all) failed(error);
    }
  }

  // Watchers share one eye on the file.
  let watchers = 0;
  let stopLooking = (): void => {};

  const story = (id: string): StoryLog => {
    const read = async (seq: number): Promise<string> =>
      told(path, () =>
        from(id, seq, -1)
          .map((line) => `${line}\n`)
          .join(""),
      );
    return {
      async head() {
        checkFile();
        const end = told(path, () => last(id));
        return end ? headAt(end.seq, end.line) : null;
      },
      append(entries: readonly Entry[], expected: Head | null): Promise<Appended> {
        return new Promise((done, failed) => {
          const lines = linesOf(entries, expected);
          const start = (expected?.seq ?? 0) + 1;
          const work = (): Appended => {
            const answer = answered(
              lines,
              expected,
              last(id) ?? null,
              from(id, start, lines.length),
            );
            if (answer) return answer;
            for (const [at, line] of lines.entries()) put.run(id, start + at, line);
            return { ok: true, head: headAt(start + lines.length - 1, lines.at(-1)!) };
          };
          waiting.push({ work, done, failed });
          if (waiting.length === 1) setImmediate(commit);
        });
      },
      read,
      async *watch(seq, signal) {
        if (watchers++ === 0) stopLooking = watchCommits(path, versionNow, rung.ring);
        try {
          yield* follow(read, seq, rung, 60_000, signal);
        } finally {
          if (--watchers === 0) stopLooking();
        }
      },
    };
  };

  return {
    stories: async () =>
      told(path, () => (ids.all() as { story: string }[]).map((row) => row.story)),
    story,
    async close() {
      if (waiting.length > 0) commit();
      if (watchers > 0) stopLooking();
      db.close();
    },
  };
}
