import { openMemory } from "./memory.ts";
import { isPostgres } from "./places.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store that an address names: `postgres://…`, `memory:`, or the path of an SQLite file (with `sqlite:` before
 * it, or without). Throws a StoreError if it cannot be opened.
 */
export async function openStore(address: string): Promise<Store> {
  if (isPostgres(address)) return (await import("./postgres.ts")).openPostgres(address);
  if (address === "memory:") return openMemory();
  // Loaded for whoever asks: a Node without it can do everything else.
  return (await import("./sqlite.ts")).openSqlite(address.replace(/^sqlite:/, ""));
}
