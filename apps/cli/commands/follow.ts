import type { Entry } from "@claimline/core/log/entry";
import { headOfState } from "@claimline/core/log/state";
import { wordsOf } from "@claimline/core/views/withdrawn";
import { line } from "../lines/span.ts";
import { isGrowing } from "../story/growing.ts";
import { Misuse, OK, type Answer, type Column, type Command } from "./command.ts";

const COLUMNS: readonly Column[] = [
  ...["entry", "recorded", "does", "kind", "id"].map((title) => ({ title })),
  { title: "name", grows: true },
];

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
    const { openGrowing } = await import("../stores.ts");
    const growing = await openGrowing(address);

    async function* more(): AsyncIterable<Answer> {
      let left = limit;
      const some = (entries: readonly Entry[]): Answer => {
        const now = entries.slice(0, left);
        left -= now.length;
        return { data: now, table: { columns: COLUMNS, rows: () => now.map(rowOf) }, code: OK };
      };
      const old = from === undefined ? [] : growing.entries.slice(Number(from) - 1);
      if (old.length > 0) yield some(old);
      const stop = new AbortController();
      try {
        if (left <= 0) return;
        for await (const entries of growing.follow(headOfState(growing.state), stop.signal)) {
          yield some(entries);
          if (left <= 0) return;
        }
      } finally {
        stop.abort();
      }
    }
    // Nothing is said before something has come.
    return { data: undefined, more };
  },
};
