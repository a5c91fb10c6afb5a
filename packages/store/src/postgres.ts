import pg from "pg";
import { answered, headAt, linesOf } from "./lines.ts";
import { CHANNEL, listen } from "./listen.ts";
import { StoreError, type Appended, type Store, type StoryLog } from "./store.ts";
import { bell, follow } from "./watch.ts";

/** NOTIFY is only a hint: a watcher that heard nothing looks again after so many milliseconds. */
const BACKSTOP = 1000;
/** How long a lost connection is waited for, and how long between two tries, in milliseconds. */
const PATIENCE = 15_000;
const RETRY = 100;

/** The first half of every advisory lock of ours; the second is 0 for the tables, else the story's. */
const LOCK = 0x636c61;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS claimline_entries (
    story text COLLATE "C" NOT NULL,
    seq integer NOT NULL CHECK (seq > 0),
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
  const read = URL.parse(url);
  if (!read)
    throw new StoreError(
      "the address of the database means nothing: it is postgres://USER@HOST:PORT/NAME, with :PASSWORD after USER, and / in it written as %2F",
    );
  const { host, pathname } = read;
  return `postgres://${host}${pathname}`;
}

/** Whether the server answered, and refused: then nothing was recorded. Else nobody knows what was. */
const refused = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && !/^(08|57P)/.test(error.code ?? "");

const pause = (time: number): Promise<void> => new Promise((later) => setTimeout(later, time));

/**
 * A store in PostgreSQL, for many machines: one writer per story at a time (an advisory lock, and the key of the table
 * behind it), every append one transaction, readers anywhere. Throws a StoreError if the database cannot be reached.
 */
export async function openPostgres(url: string): Promise<Store> {
  const where = named(url);
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on("error", () => {});
  let closed = false;

  /** One transaction, all or none. A connection on which it failed is not used again. */
  async function within<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    const ignore = (): void => {};
    client.on("error", ignore); // the query that it broke says so
    let failed = true;
    try {
      await client.query("BEGIN");
      const result = await work(client);
      await client.query("COMMIT");
      failed = false;
      return result;
    } finally {
      client.off("error", ignore);
      client.release(failed);
    }
  }

  /**
   * All that is asked of the database may be asked again: reading changes nothing, and an append that was recorded
   * although its answer was lost is answered as the first time. So a lost connection is met with patience.
   */
  async function told<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
    const until = performance.now() + patience;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        if (refused(error))
          throw new StoreError(`${where}: ${why}: nothing was recorded`, { cause: error });
        if (closed || performance.now() > until)
          throw new StoreError(
            `${where}: ${why}: the server must be running and in reach; send the same again once it is`,
            { cause: error },
          );
        await pause(RETRY);
      }
    }
  }

  try {
    // One process makes the table while others wait: IF NOT EXISTS alone is not safe when two begin together.
    await within(async (client) => {
      await client.query("SELECT pg_advisory_xact_lock($1, 0)", [LOCK]);
      await client.query(SCHEMA);
    });
  } catch (error) {
    await pool.end();
    const why = error instanceof Error && error.message ? error.message : "no connection";
    throw new StoreError(
      `${where}: ${why}: the server must be running, and this user must be able to make tables`,
      { cause: error },
    );
  }

  type Row = { seq: number; line: string };
  const LAST = "SELECT seq, line FROM claimline_entries WHERE story = $1 ORDER BY seq DESC LIMIT 1";
  const SOME = "SELECT line FROM claimline_entries WHERE story = $1 AND seq >= $2 ORDER BY seq";

  async function text(id: string, from: number): Promise<string> {
    const { rows } = await pool.query<Row>(SOME, [id, from]);
    return rows.map(({ line }) => `${line}\n`).join("");
  }

  const rung = bell();
  let ears: { end: () => void } | null = null;

  const story = (id: string): StoryLog => ({
    head: () =>
      told(async () => {
        const [end] = (await pool.query<Row>(LAST, [id])).rows;
        return end ? headAt(end.seq, end.line) : null;
      }),
    async append(entries, expected) {
      const lines = linesOf(entries, expected);
      const start = (expected?.seq ?? 0) + 1;
      const answer = await told(() =>
        within(async (client): Promise<Appended> => {
          await client.query("SELECT pg_advisory_xact_lock($1, hashtext($2))", [LOCK, id]);
          const [last] = (await client.query<Row>(LAST, [id])).rows;
          const there = await client.query<Row>(`${SOME} LIMIT $3`, [id, start, lines.length]);
          const before = answered(
            lines,
            expected,
            last ?? null,
            there.rows.map(({ line }) => line),
          );
          if (before) return before;
          await client.query(
            `INSERT INTO claimline_entries (story, seq, line)
             SELECT $1, $2 + at - 1, line FROM unnest($3::text[]) WITH ORDINALITY AS new (line, at)`,
            [id, start, lines],
          );
          await client.query("SELECT pg_notify($1, $2)", [CHANNEL, id]);
          return { ok: true, head: headAt(start + lines.length - 1, lines.at(-1)!) };
        }),
      );
      if (answer.ok) rung.ring();
      return answer;
    },
    read: (from) => told(() => text(id, from)),
    watch(from, signal) {
      ears ??= listen(url, rung);
      // Who follows waits for the server for as long as it takes.
      const reread = (seq: number): Promise<string> => told(() => text(id, seq), Infinity);
      return follow(reread, from, rung, BACKSTOP, signal);
    },
  });

  return {
    stories: () =>
      told(async () => {
        const { rows } = await pool.query<{ story: string }>(
          "SELECT DISTINCT story FROM claimline_entries ORDER BY story",
        );
        return rows.map((row) => row.story);
      }),
    story,
    async close() {
      closed = true;
      ears?.end();
      await pool.end();
    },
  };
}
