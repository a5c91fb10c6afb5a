import { answered, headAt, linesOf } from "./lines.ts";
import type { Store, StoryLog } from "./store.ts";
import { bell, follow, type Bell } from "./watch.ts";

type Kept = { lines: string[]; bell: Bell };

/** A store that ends with its process: for tests, and for what is shipped and never written. */
export function openMemory(): Store {
  const kept = new Map<string, Kept>();
  const of = (id: string): Kept => {
    const found = kept.get(id) ?? { lines: [], bell: bell() };
    kept.set(id, found);
    return found;
  };
  const story = (id: string): StoryLog => {
    const log = of(id);
    const read = async (from: number): Promise<string> =>
      log.lines
        .slice(from - 1)
        .map((line) => `${line}\n`)
        .join("");
    return {
      async head() {
        const last = log.lines.at(-1);
        return last === undefined ? null : headAt(log.lines.length, last);
      },
      async append(entries, expected) {
        const lines = linesOf(entries, expected);
        const end = log.lines.at(-1);
        const last = end === undefined ? null : { seq: log.lines.length, line: end };
        const at = expected?.seq ?? 0;
        const answer = answered(lines, expected, last, log.lines.slice(at, at + lines.length));
        if (answer) return answer;
        log.lines.push(...lines);
        log.bell.ring();
        return { ok: true, head: headAt(log.lines.length, lines.at(-1)!) };
      },
      read,
      watch: (from, signal) => follow(read, from, log.bell, 60_000, signal),
    };
  };
  return {
    stories: async () =>
      [...kept.entries()]
        .filter(([, { lines }]) => lines.length > 0)
        .map(([id]) => id)
        .toSorted(),
    story,
    close: async () => {},
  };
}
