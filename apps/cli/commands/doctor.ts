import { headOfState } from "@claimline/core/log/state";
import { showsLinks, takesCopies } from "../launch/abilities.ts";
import { guessBackground } from "../launch/background.ts";
import { colorDepth } from "../launch/color.ts";
import { needsAscii } from "../launch/locale.ts";
import { line, quiet } from "../lines/span.ts";
import program from "../package.json" with { type: "json" };
import type { CommandJson } from "./command-json.ts";
import { OK, type Command } from "./command.ts";

const DEPTHS = { 0: "none", 16: "16", 256: "256", 24: "24 bits each" } as const;

const VARIABLES = [
  "TERM",
  "COLORTERM",
  "NO_COLOR",
  "FORCE_COLOR",
  "CLICOLOR_FORCE",
  "LANG",
  "PAGER",
];

export const doctor: Command = {
  name: "doctor",
  takes: "",
  about: "what this terminal can do, as far as it tells, and which story is open",
  examples: [
    ["claimline doctor", "a line for each"],
    ["claimline doctor --json", "to be pasted into a report"],
  ],
  async run({ around: { env, stdin, stdout }, options, open }) {
    const isTTY = Boolean(stdout.isTTY);
    const { from, state } = await open();
    const head = headOfState(state);
    const data: CommandJson["doctor"] = {
      version: program.version,
      output: isTTY ? "terminal" : "pipe or file",
      input: stdin.isTTY ? "terminal" : "pipe or file",
      size: isTTY ? `${stdout.columns}x${stdout.rows}` : null,
      colours: DEPTHS[colorDepth(env, isTTY, (options["color"] ?? "auto") as "auto")],
      background: guessBackground(env),
      marks: options["ascii"] || needsAscii(env) ? "ASCII" : "Unicode",
      links: showsLinks(env),
      copying: takesCopies(env),
      variables: Object.fromEntries(VARIABLES.map((name) => [name, env[name] ?? null])),
      story: from,
      entries: head?.seq ?? 0,
      head,
    };
    const { variables, head: _head, ...rest } = data;
    const told = { ...rest, head: head && `${head.seq} ${head.hash}`, ...variables };
    return {
      data,
      lines: () =>
        Object.entries(told).map(([name, value]) =>
          line(quiet(name.padEnd(16)), value === null ? quiet("not given") : String(value)),
        ),
      code: OK,
    };
  },
};
