import postgres from "postgres";
import { answered, headAt, linesOf } from "./lines.ts";
import { StoreError, type Appended, type Store, type StoryLog } from "./store.ts";
import { bell, follow } from "./watch.ts";

/** NOTIFY is only a hint: a watcher that heard nothing looks again after so many milliseconds. */
const BACKSTOP = 1000;
const CHANNEL = "claimline";

// One process makes the table while others wait: IF NOT EXISTS alone is not safe when two begin together.
const LOCK = 0x636c61;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS claimline_entries (
    story text NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    line text NOT NULL,
    PRIMARY KEY (story, seq)
  );
  CREATE OR REPLACE FUNCTION claimline_append_only() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'the log is append-only'; END $$;
  CREATE OR REPLACE TRIGGER claimline_entries_stay
    BEFORE UPDATE OR DELETE OR TRUNCATE ON claimline_entries
    FOR EACH STATEMENT EXECUTE FUNCTION claimline_append_only();`;

/** Where the database is, without its password. */
function named(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

/**
 * A store in PostgreSQL, for many machines: one writer per story at a time (an advisory lock, and the key of the table
 * behind it), every append one transaction, readers anywhere. Throws a StoreError if the database cannot be reached.
 */
export async function openPostgres(url: string): Promise<Store> {
  const where = named(url);
  const sql = postgres(url, {
    onnotice: () => {},
    connect_timeout: 10,
    // A seq is far below the numbers at which a double is not exact.
    types: { bigint: { ...postgres.BigInt, parse: Number } },
  });
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      throw new StoreError(`${where}: ${error.message}: nothing was recorded`, { cause: error });
    }
  };

  try {
    await sql.begin(async (within) => {
      await within`SELECT pg_advisory_xact_lock(${LOCK}, 0)`;
      await within.unsafe(SCHEMA);
    });
  } catch (error) {
    await sql.end({ timeout: 0 });
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      `${where}: ${why}: the server must be running, and this user must be able to make tables`,
      { cause: error },
    );
  }

  const rung = bell();
  let listening: Promise<{ unlisten: () => Promise<void> }> | null = null;
  // A new connection may have missed a hint: it rings when it stands.
  const listen = () => (listening ??= sql.listen(CHANNEL, rung.ring, rung.ring));

  const story = (id: string): StoryLog => {
    const read = (from: number): Promise<string> =>
      told(async () => {
        const rows = await sql<{ line: string }[]>`
          SELECT line FROM claimline_entries WHERE story = ${id} AND seq >= ${from} ORDER BY seq`;
        return rows.map(({ line }) => `${line}\n`).join("");
      });
    return {
      head: () =>
        told(async () => {
          const [end] = await sql<{ seq: number; line: string }[]>`
            SELECT seq, line FROM claimline_entries WHERE story = ${id} ORDER BY seq DESC LIMIT 1`;
          return end ? headAt(end.seq, end.line) : null;
        }),
      async append(entries, expected) {
        const lines = linesOf(entries, expected);
        const start = (expected?.seq ?? 0) + 1;
        return told(async () => {
          const answer = await sql.begin(async (within): Promise<Appended> => {
            await within`SELECT pg_advisory_xact_lock(${LOCK}, hashtext(${id}))`;
            const [last] = await within<{ seq: number; line: string }[]>`
              SELECT seq, line FROM claimline_entries WHERE story = ${id} ORDER BY seq DESC LIMIT 1`;
            const there = await within<{ line: string }[]>`
              SELECT line FROM claimline_entries
              WHERE story = ${id} AND seq >= ${start} ORDER BY seq LIMIT ${lines.length}`;
            const before = answered(
              lines,
              expected,
              last ?? null,
              there.map(({ line }) => line),
            );
            if (before) return before;
            const rows = lines.map((line, at) => ({ story: id, seq: start + at, line }));
            // A statement takes 65,535 values.
            for (let at = 0; at < rows.length; at += 10_000)
              await within`INSERT INTO claimline_entries ${within(rows.slice(at, at + 10_000))}`;
            await within`SELECT pg_notify(${CHANNEL}, ${id})`;
            return { ok: true, head: headAt(start + lines.length - 1, lines.at(-1)!) };
          });
          if (answer.ok) rung.ring();
          return answer;
        });
      },
      read,
      async *watch(from, signal) {
        await told(listen);
        yield* follow(read, from, rung, BACKSTOP, signal);
      },
    };
  };

  return {
    stories: () =>
      told(async () => {
        const rows = await sql<{ story: string }[]>`
          SELECT DISTINCT story COLLATE "C" AS story FROM claimline_entries ORDER BY 1`;
        return rows.map((row) => row.story);
      }),
    story,
    async close() {
      await (await listening)?.unlisten();
      await sql.end({ timeout: 5 });
    },
  };
}
