import { openStore } from "@claimline/store/open";
import { serveLogs } from "../../e2e/serve.ts";
import { Crowd, now } from "./crowd.ts";
import type { Edits } from "./edits.ts";

/**
 * Appends entries to a store in this process, and times each from its acknowledgement to the last of a hundred readers of a
 * site that is another process: milliseconds.
 */
export async function across(address: string, edits: Edits, count: number): Promise<number[]> {
  const store = await openStore(address);
  const log = store.story(edits.story);
  await log.append(edits.entries, null);
  const site = await serveLogs({}, { CLAIMLINE_LOG: address });
  const crowd = new Crowd(Number(new URL(site.url).port), `/${edits.story}/stream`, 100, 1);
  try {
    await crowd.open(String(edits.head.seq), edits.head.seq);
    const times: number[] = [];
    while (times.length < count) {
      const before = edits.head;
      const entry = edits.next();
      const { ok } = await log.append([entry], before);
      if (!ok) throw new Error(`entry ${entry.seq} was not taken`);
      const acknowledged = now();
      times.push((await crowd.has(entry.seq)).when - acknowledged);
      await new Promise((later) => setTimeout(later, Math.random() * 60));
    }
    return times;
  } finally {
    crowd.end();
    await site.stop();
    await store.close();
  }
}
