import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@claimline/store/open";
import { serveLogs, type Site } from "../../e2e/serve.ts";
import { freePort } from "../../free-port.ts";
import { Crowd } from "./crowd.ts";
import type { Edits } from "./edits.ts";
import type { Kept } from "./reader.ts";

/** What became of the readers, and at which entry the log ended. */
export type Restarted = Kept & { appended: number; head: number };

/**
 * Ends the site with each signal in turn and starts it again, while entries go on being appended by another process and
 * all readers come back by themselves, each from where they were. `pace` is the milliseconds between two entries.
 */
export async function restarts(
  edits: Edits,
  readers: number,
  signals: readonly NodeJS.Signals[],
  pace: number,
): Promise<Restarted> {
  const folder = mkdtempSync(join(tmpdir(), "claimline-bench-"));
  const file = join(folder, "log.db");
  const store = await openStore(file);
  const log = store.story(edits.story);
  await log.append(edits.entries, null);
  const begun = edits.head.seq;

  const port = await freePort();
  const start = (): Promise<Site> => serveLogs({}, { CLAIMLINE_LOG: file, PORT: String(port) });
  let site = await start();
  const crowd = new Crowd(port, `/${edits.story}/stream`, readers);

  let goesOn = true;
  async function append(): Promise<void> {
    while (goesOn) {
      const before = edits.head;
      const { ok } = await log.append([edits.next()], before);
      if (!ok) throw new Error("an entry was not taken");
      await new Promise((later) => setTimeout(later, pace));
    }
  }

  try {
    crowd.persist();
    await crowd.open(String(begun), begun);
    const appending = append();
    appending.catch(() => {}); // thrown below, once all is set to be ended
    for (const signal of signals) {
      await new Promise((later) => setTimeout(later, 500));
      const ended = once(site.process, "exit");
      site.process.kill(signal);
      await ended;
      site = await start();
      await crowd.isOpen();
    }
    goesOn = false;
    await appending;
    await crowd.has(edits.head.seq);
    return { ...(await crowd.tell()), appended: edits.head.seq - begun, head: edits.head.seq };
  } finally {
    goesOn = false;
    crowd.end();
    await site.stop();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
