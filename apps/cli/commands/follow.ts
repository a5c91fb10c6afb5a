import type { Entry } from "@claimline/core/log/entry";
import { wordsOf } from "@claimline/core/views/withdrawn";
import { line } from "../lines/span.ts";
import { isGrowing } from "../story/growing.ts";
import { BAD_DATA, Misuse, OK, type Answer, type Command } from "./command.ts";

/** What an entry did, as a row: its number, when it was recorded, what it put or took out. */
const rowOf = ({ seq, recordedAt, op, record }: Entry) => {
  const name = op === "put" ? wordsOf(record).name : "";
  return [String(seq), recordedAt, op, record.is, record.id, name].map((text) => line(text));
};

export const follow: Command = {
  name: "follow",
  takes: "LOG",
  about: "each entry of a log as it comes: https://SITE/STORY, postgres://… or an SQLite file",
  options: {
    from: {
      type: "string",
      value: "SEQ",
      about: "from this entry on; else what comes from now on",
    },
  },
  examples: [
    ["claimline follow LOG --format ndjson", "each entry as it stands in the log"],
    ["claimline follow LOG --from 1 --limit 20", "the first twenty, and ends"],
  ],
  async run({ words, options, limit }) {
    const address = words[0] ?? (options["story"] as string | undefined);
    if (address === undefined || words.length > 1) throw new Misuse("follow takes one log");
    if (!isGrowing(address))
      throw new Misuse(
        `${address}: nothing that could be followed`,
        "a site's address with its story, a postgres:// address, or an SQLite file",
      );
    const from = options["from"];
    if (from !== undefined && !/^[1-9]\d{0,8}$/.test(String(from)))
      throw new Misuse(`--from is the number of an entry, from 1; found ${from}`);
    const { readLog, openSource } = await import("../stores.ts");
    const source = await openSource(address);

    async function* more(): AsyncIterable<Answer> {
      const stop = new AbortController();
      try {
        const before = readLog(await source.read(1));
        const wrong = (expected: string, found: string): Answer => ({
          data: { error: "does not verify", log: address, expected, found },
          complaint: [`${address}: does not verify: expected ${expected}; found ${found}`],
          code: BAD_DATA,
        });
        if (!before.ok) return yield wrong(before.problem.expected, before.problem.found);
        let left = limit;
        let head = before.head;
        const say = (entries: readonly Entry[]): Answer => {
          const some = entries.slice(0, left);
          left -= some.length;
          return {
            data: some,
            table: {
              columns: ["entry", "recorded", "does", "kind", "id", "name"].map((title) => ({
                title,
                ...(title === "name" ? { grows: true } : {}),
              })),
              rows: some.map(rowOf),
            },
            code: OK,
          };
        };
        const old = from === undefined ? [] : before.entries.slice(Number(from) - 1);
        if (old.length > 0) yield say(old);
        if (left <= 0) return;
        for await (const text of source.watch((head?.seq ?? 0) + 1, stop.signal)) {
          const next = readLog(text, null, head);
          if (!next.ok) return yield wrong(next.problem.expected, next.problem.found);
          head = next.head;
          yield say(next.entries);
          if (left <= 0) return;
        }
      } finally {
        stop.abort();
        await source.close();
      }
    }
    // Nothing is said before something has come.
    return { data: undefined, more };
  },
};
