import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "../median.ts";
import { Program } from "../program.ts";

const TEXT = join(import.meta.dirname, "../../../SPEC.md");

const FEED = `<rss version="2.0"><channel><title>A feed</title>
${Array.from({ length: 50 }, (_, at) => `<item><title>Post ${at}</title><guid>${at}</guid></item>`).join("\n")}
</channel></rss>`;

/* Each with something of its own kind to read: a text, the commits of this repository, a feed. */
function readers(home: string): Record<string, string[]> {
  const feed = join(home, "feed.xml");
  writeFileSync(feed, FEED);
  writeFileSync(join(home, "urls"), `${pathToFileURL(feed)}\n`);
  const newsboat = ["-u", join(home, "urls"), "-c", join(home, "cache.db")];
  return { less: [TEXT], tig: [], newsboat };
}

const found = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Milliseconds that other readers take to their first screen, those that are installed; null for the others. */
export async function anchors(runs: number): Promise<[name: string, time: number | null][]> {
  const home = mkdtempSync(join(tmpdir(), "claimline-bench-"));
  const all: [string, number | null][] = [];
  for (const [name, args] of Object.entries(readers(home))) {
    const path = found(name);
    const times: number[] = [];
    for (let run = 0; path && run < runs; run++) {
      const ui = new Program(args, 120, 40, [path], { HOME: home });
      times.push(await ui.painted());
      await ui.end("q");
    }
    all.push([name, times.length > 0 ? median(times) : null]);
  }
  rmSync(home, { recursive: true });
  return all;
}
