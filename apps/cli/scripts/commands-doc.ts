import { FIELDS } from "@claimline/core/query/fields";
import { EXITS, type Command, type Option } from "../commands/command.ts";
import { SHELLS } from "../commands/completion.ts";
import { COMMON, FORMATS } from "../commands/options.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const options = (of: Readonly<Record<string, Option>>): string[] => [
  "| option | what it does |",
  "|---|---|",
  ...Object.entries(of).map(([name, { short, value, about }]) => {
    const all = `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
    return `| \`${all}\` | ${cell(about)} |`;
  }),
];

const section = ({ name, takes, about, options: own, examples }: Command): string[] => [
  "",
  `### \`${`claimline ${name} ${takes}`.trim()}\``,
  "",
  `${about[0]!.toUpperCase()}${about.slice(1)}.`,
  ...(own ? ["", ...options(own)] : []),
  "",
  "```sh",
  ...examples.map(([example, what]) => `${example}   # ${what}`),
  "```",
];

/** The page on the commands, from the tables that the program itself goes by. */
export const commandsDoc = (commands: readonly Command[]): string =>
  [
    "# Commands",
    "",
    "<!-- Written by `npx pnpm@12 generate` from the tables of commands and options. -->",
    "",
    "`claimline` alone opens the story in the terminal, `claimline QUERY` with all that matches. Everything that it shows is a command, too: a table on a terminal, one row a line with columns parted by tabs in a pipe. From this repository: `npx pnpm@12 cli COMMAND`.",
    "",
    "## Options of every command",
    "",
    ...options(COMMON),
    "",
    "## Formats",
    "",
    `\`--format\` is one of ${FORMATS.map((format) => `\`${format}\``).join(", ")}. \`claimline schema COMMAND\` prints the JSON Schema of what a command says with \`--json\`; NDJSON has one thing of a list a line. CSV is RFC 4180 with a header, and runs no formula; what is no table is told field by field. In Markdown a list is a table, and what is laid out in lines stands in a fence. Characters that a terminal would act on, or that nobody sees, are made visible in every format.`,
    "",
    "## Colour and pager",
    "",
    "There is colour on a terminal and none in a pipe. `--color` decides; without it `NO_COLOR`, then `FORCE_COLOR` and `CLICOLOR_FORCE`, then `CLICOLOR=0` and `TERM=dumb`. JSON, CSV and Markdown never have any. On a terminal, what is longer than the screen goes through `$PAGER`, else `less`; `--no-pager`, an empty `$PAGER` or one that is `cat` prints it at once. `claimline doctor` says what was found.",
    "",
    "## Exit codes",
    "",
    "| code | meaning |",
    "|---|---|",
    ...EXITS.map(([code, meaning]) => `| ${code} | ${meaning} |`),
    "",
    "A reader that hangs up (`| head`) has read enough: 0.",
    "",
    "## Queries",
    "",
    "Words and fields side by side must all hold; `or`, `-` and brackets work as in `(killed or wounded) -by:outlet`.",
    "",
    "| field | narrows to | takes |",
    "|---|---|---|",
    ...Object.entries(FIELDS).map(
      ([name, { means, takes }]) => `| \`${name}:\` | ${cell(means)} | ${cell(takes)} |`,
    ),
    "",
    "## Completions",
    "",
    `\`claimline completion SHELL\` writes the script for ${SHELLS.join(", ")}. It completes commands, options and their values, moments, queries, and the ids of the story.`,
    "",
    "## Commands",
    ...commands.filter(({ hidden }) => !hidden).flatMap(section),
    "",
  ].join("\n");
