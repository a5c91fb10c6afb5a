import { EMPTY, line, quiet, strong, type Line } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { EXITS, type Command, type Option } from "./command.ts";
import { COMMON } from "./options.ts";

const pair = (left: string, right: string, column: number, width: number): Line[] =>
  wrap(line(`  ${left.padEnd(column)}  `, quiet(right)), width, line(" ".repeat(column + 4)));

function optionLines(options: Readonly<Record<string, Option>>, width: number): Line[] {
  return Object.entries(options).flatMap(([name, { short, value, about }]) =>
    pair(`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`, about, 22, width),
  );
}

const section = (title: string): Line[] => [EMPTY, line(strong(title))];

const exits = (width: number): Line[] => [
  ...section("Exit codes"),
  ...EXITS.flatMap(([code, meaning]) => pair(String(code), meaning, 22, width)),
];

/** What `--help` prints without a command. */
export function generalHelp(commands: readonly Command[], width: number): Line[] {
  return [
    ...wrap(
      line(
        strong("claimline"),
        "  a live blog in which every statement knows who said it and who denied it",
      ),
      width,
    ),
    ...section("Usage"),
    ...pair("claimline [QUERY]", "open the story, with all that matches the query", 30, width),
    ...pair(
      "claimline PATH [COMMAND]",
      "a story folder or log file instead of the story that ships with it",
      30,
      width,
    ),
    ...pair("claimline COMMAND [WORDS]", "print; `claimline COMMAND --help` says more", 30, width),
    ...section("Commands"),
    ...commands
      .filter(({ hidden }) => !hidden)
      .flatMap(({ name, takes, about }) => pair(`${name} ${takes}`.trim(), about, 22, width)),
    ...section("Options"),
    ...optionLines(COMMON, width),
    ...section("Queries"),
    ...wrap(
      line("  standing:contested actor:armenia place:vardenis since:2020-09-28 drone"),
      width,
    ),
    ...exits(width),
  ];
}

/** What `COMMAND --help` prints. */
export function commandHelp(command: Command, width: number): Line[] {
  const column = Math.max(...command.examples.map(([example]) => example.length));
  return [
    ...wrap(line(strong(`claimline ${command.name}`), ` ${command.takes}`), width),
    ...wrap(line(command.about), width),
    ...section("Examples"),
    ...command.examples.flatMap(([example, what]) =>
      pair(example, what, Math.min(column, 60), width),
    ),
    ...(command.options ? [...section("Its options"), ...optionLines(command.options, width)] : []),
    ...section("Options"),
    ...optionLines(COMMON, width),
    ...exits(width),
  ];
}
