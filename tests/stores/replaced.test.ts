import { copyFileSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { headOf } from "@claimline/core/log/chain";
import { openStore } from "@claimline/store/open";
import { StoreError } from "@claimline/store/store";
import { afterAll, expect, test } from "vitest";
import { entriesAfter } from "./drafts.ts";

/* What is acknowledged is there for whoever opens the store next: never in a file that nobody can find any more. */

const folder = mkdtempSync(join(tmpdir(), "claimline-replaced-"));
afterAll(() => rmSync(folder, { recursive: true }));

const first = entriesAfter(null, "one");
const second = entriesAfter(headOf(first), "two");

// Windows takes away no file that is open.
test.skipIf(process.platform === "win32").each<[string, (path: string) => void]>([
  ["taken away", (path) => rmSync(path)],
  ["moved", (path) => renameSync(path, `${path}.old`)],
  [
    "replaced by a copy",
    (path) => {
      copyFileSync(path, `${path}.copy`);
      renameSync(`${path}.copy`, path);
    },
  ],
])(
  "into a file that was %s nothing is recorded, and nobody is told that it was",
  async (how, act) => {
    const path = join(folder, `${how}.db`);
    const store = await openStore(path);
    const log = store.story("a");
    expect((await log.append(first, null)).ok).toBe(true);
    act(path);
    await expect(log.append(second, headOf(first))).rejects.toThrow(StoreError);
    await expect(log.append(second, headOf(first))).rejects.toThrow(
      "taken away or replaced: nothing was recorded",
    );
    // Whoever asks whether the store answers is told, too.
    await expect(log.head()).rejects.toThrow(StoreError);
    await store.close();
  },
);
