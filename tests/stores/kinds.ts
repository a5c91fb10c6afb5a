import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { startPostgres, type Server } from "./server.ts";

export type Kinds = {
  /** A folder of these tests' own. */
  home: string;
  /** By kind of lasting store: the address of one that nobody has used yet. */
  kinds: Record<"SQLite" | "PostgreSQL", () => Promise<string>>;
};

/** Stores for the tests of one file, gone after them. */
export function lastingStores(): Kinds {
  const home = mkdtempSync(join(tmpdir(), "claimline-store-"));
  let made = 0;
  let server: Promise<Server> | null = null;
  afterAll(async () => {
    await (await server)?.stop();
    rmSync(home, { recursive: true, force: true });
    // A database that ends on a busy machine takes its time.
  }, 60_000);
  return {
    home,
    kinds: {
      SQLite: async () => join(home, `${++made}.db`),
      PostgreSQL: async () => (await (server ??= startPostgres())).fresh(),
    },
  };
}
