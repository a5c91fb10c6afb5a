import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { serveLogs } from "./serve.ts";

/** A site on a store of its own that grows while the site runs. */
export type Growing = {
  url: string;
  store: Store;
  /** Appends the entries of the story after the number `from`, up to and with `to`. */
  append: (from: number, to: number) => Promise<void>;
  stop: () => Promise<void>;
};

/** Serves a story of which the store holds the first entries, so many. */
export async function serveGrowing(
  id: string,
  entries: readonly Entry[],
  start: number,
): Promise<Growing> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-growing-"));
  const file = join(folder, "log.db");
  const store = await openStore(file);
  const append = async (from: number, to: number): Promise<void> => {
    const before = headOf(entries.slice(0, from));
    const answer = await store.story(id).append(entries.slice(from, to), before);
    expect(answer.ok).toBe(true);
  };
  await append(0, start);
  const site = await serveLogs({}, { CLAIMLINE_LOG: file });
  return {
    url: site.url,
    store,
    append,
    async stop() {
      await site.stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
