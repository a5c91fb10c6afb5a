import { readFileSync, statSync } from "node:fs";
import { hashAt, readHead, writeHead } from "@claimline/core/log/noted";
import { counted } from "@claimline/core/views/words";
import { withoutPassword } from "@claimline/store/places";
import { embeddedLog } from "../story/embedded.ts";
import { isGrowing } from "../story/growing.ts";
import { line, quiet, strong } from "../lines/span.ts";
import { BAD_DATA, Misuse, OK, type Command } from "./command.ts";

/** The text of a log: of a file, a store or a site, or of the story that ships with the program. */
async function textOf(log: string | undefined): Promise<string> {
  if (log === undefined) return embeddedLog();
  if (isGrowing(log)) {
    const { openSource } = await import("../stores.ts");
    const source = await openSource(log);
    try {
      return await source.read(1);
    } finally {
      await source.close();
    }
  }
  const found = statSync(log, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw new Misuse(
      `${log}: ${found ? "a log is one file" : "no such file"}`,
      found ? `for a story folder: claimline check ${log}` : null,
    );
  return readFileSync(log, "utf8");
}

export const verify: Command = {
  name: "verify",
  takes: "[LOG]",
  about:
    "re-hashes a log, of a file, a store or a site, and names the first entry that does not fit",
  options: {
    since: {
      type: "string",
      value: "SEQ:HASH",
      about: "a head that you noted: nothing up to it may have changed",
    },
  },
  examples: [
    ["claimline verify", "the log of the story that ships with the program"],
    ["claimline verify log.ndjson", "a log that you were given"],
    [
      "claimline verify LOG --since SEQ:HASH",
      "https://SITE/STORY, as it was when you noted its head",
    ],
  ],
  async run({ words, options }) {
    if (words.length > 1) throw new Misuse(`verify takes one log; found ${words.join(" ")}`);
    const log = words[0] ?? (options["story"] as string | undefined);
    const since = options["since"] as string | undefined;
    const noted = since === undefined ? null : readHead(since);
    if (since !== undefined && !noted)
      throw new Misuse(`--since is a head, SEQ:HASH, as verify prints it; found ${since}`);
    const text = await textOf(log);
    const { readLog } = await import("../schemas.ts");
    const read = readLog(text);
    const name = withoutPassword(log ?? "the log that ships with claimline");
    if (!read.ok) {
      const { line: at, seq, expected, found: instead } = read.problem;
      return {
        data: { ok: false, log: name, problem: read.problem },
        lines: () => [
          line(
            `${log === undefined ? "log" : name}:${at}${seq === null ? "" : ` (entry ${seq})`}: expected ${expected}; found ${instead}`,
          ),
          line(strong("It does not verify."), " Nothing after this entry can be trusted."),
        ],
        code: BAD_DATA,
      };
    }
    const { entries, head } = read;
    const now = noted && hashAt(entries, head, noted.seq);
    if (noted && now !== noted.hash) {
      const found = now ?? `a log of ${counted(entries.length, "entry", "entries")}`;
      const problem = { line: noted.seq, seq: noted.seq, expected: noted.hash, found };
      return {
        data: { ok: false, log: name, problem },
        lines: () => [
          line(`${name}: entry ${noted.seq}: expected the hash ${noted.hash}; found ${found}`),
          line(
            strong("It was rewritten."),
            " Each entry fits the one before, but not the head that you noted.",
          ),
        ],
        code: BAD_DATA,
      };
    }
    return {
      data: { ok: true, log: name, entries: entries.length, head },
      lines: () => [
        line(
          strong("It verifies."),
          ` ${counted(entries.length, "entry", "entries")}, each with the hash of the one before.`,
        ),
        ...(noted
          ? [line(`Nothing up to entry ${noted.seq} has changed since you noted it.`)]
          : []),
        line(quiet("head  "), head ? writeHead(head) : "none"),
      ],
      code: OK,
    };
  },
};
