import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { median } from "../median.ts";
import { Program } from "../program.ts";

const TEXT = join(import.meta.dirname, "../../../SPEC.md");
const READERS: Record<string, string[]> = { less: [TEXT], tig: [], newsboat: [] };

const found = (name: string): string | undefined =>
  (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Milliseconds that other readers take to their first screen, those that are installed; null for the others. */
export async function anchors(runs: number): Promise<[name: string, time: number | null][]> {
  const all: [string, number | null][] = [];
  for (const [name, args] of Object.entries(READERS)) {
    const path = found(name);
    const times: number[] = [];
    for (let run = 0; path && run < runs; run++) {
      const ui = new Program(args, 120, 40, [path]);
      times.push(await ui.painted());
      await ui.end("q");
    }
    all.push([name, times.length > 0 ? median(times) : null]);
  }
  return all;
}
