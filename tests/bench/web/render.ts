import { once } from "node:events";
import { join } from "node:path";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";
import { moments } from "@claimline/core/views/moments";
import { serveLogs } from "../../e2e/serve.ts";
import { wire } from "../../wire.ts";
import { median } from "../median.ts";

/** Milliseconds of the server's CPU for a live page that nobody has asked for: as it is, and with the Brotli of who asks first. */
export type Render = { plain: number; brotli: number; pages: number };

/**
 * The live page of every moment, so that neither page nor derivation is there yet: oldest first to warm the code up,
 * then newest first. All threads count, and so does what is left for the garbage collector and the answer's way out.
 */
async function times(story: string, log: string, encoding: string): Promise<number[]> {
  const read = readLog(log);
  if (!read.ok) throw new Error(read.problem.expected);
  const all = moments(fold(read.entries));
  const usage = join(import.meta.dirname, "usage.ts");
  const site = await serveLogs({ [story]: log }, { NODE_OPTIONS: `--import ${usage}` });
  const cpu = async (): Promise<number> => {
    const answer = once(site.process, "message") as Promise<[number]>;
    site.process.send("cpu");
    return (await answer)[0] / 1000;
  };
  try {
    const page = (asOf: string, order: string): string =>
      `${site.url}/${story}?asOf=${encodeURIComponent(asOf)}&order=${order}`;
    for (const { asOf } of all) await wire(page(asOf, "oldest"), encoding);
    const used: number[] = [];
    for (const { asOf } of all) {
      const before = await cpu();
      const { status } = await wire(page(asOf, "newest"), encoding);
      if (status !== 200) throw new Error(`${asOf}: ${status}`);
      used.push((await cpu()) - before);
    }
    return used;
  } finally {
    await site.stop();
  }
}

export async function render(story: string, log: string): Promise<Render> {
  const plain = await times(story, log, "identity");
  const brotli = await times(story, log, "br");
  return { plain: median(plain), brotli: median(brotli), pages: plain.length };
}
