import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { openStore } from "@claimline/store/open";
import type { Store } from "@claimline/store/store";
import { renamed } from "../stories/renamed.ts";
import { serveLogs } from "./serve.ts";

/** A story that grows while its site runs, the same as another but for its id. */
export type Growing = {
  id: string;
  /** The address of its page. */
  page: string;
  entries: readonly Entry[];
  /** Appends the entries after the number `from`, up to and with `to`. */
  append: (from: number, to: number) => Promise<void>;
};

/** A site on a store of its own, for the tests of a file: each begins a story of its own. */
export type GrowingSite = {
  url: string;
  store: Store;
  /** Begins a story with so many entries of another one; resolves once it is served. */
  begin: (like: readonly Entry[], start: number) => Promise<Growing>;
  stop: () => Promise<void>;
};

export async function serveGrowing(): Promise<GrowingSite> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-growing-"));
  const file = join(folder, "log.db");
  const store = await openStore(file);
  const { url, stop } = await serveLogs({}, { CLAIMLINE_LOG: file });
  let begun = 0;
  return {
    url,
    store,
    async begin(like, start) {
      const id = `growing-${++begun}`;
      const entries = renamed(like, id);
      const append = async (from: number, to: number): Promise<void> => {
        const before = headOf(entries.slice(0, from));
        const answer = await store.story(id).append(entries.slice(from, to), before);
        expect(answer.ok).toBe(true);
      };
      await append(0, start);
      await expect.poll(async () => (await fetch(`${url}/${id}/log.ndjson`)).status).toBe(200);
      return { id, page: `${url}/${id}`, entries, append };
    },
    async stop() {
      await stop();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
