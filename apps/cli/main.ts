import { COMMANDS } from "./commands/table.ts";
import {
  BAD_DATA,
  Misuse,
  OK,
  USAGE,
  type Answer,
  type Around,
  type Asked,
} from "./commands/command.ts";
import { commandHelp, generalHelp } from "./commands/help.ts";
import { commandIn, nearest, type Parsed } from "./commands/parse.ts";
import { isJson, printed, type Format } from "./commands/print.ts";
import { firstWords } from "./commands/words.ts";
import { colorDepth } from "./launch/color.ts";
import { complain } from "./launch/complain.ts";
import { needsAscii } from "./launch/locale.ts";
import { putOut } from "./launch/output.ts";
import { startUi } from "./launch/start.ts";
import { paint } from "./lines/paint.ts";
import { span, type Line } from "./lines/span.ts";
import { theme } from "./lines/theme.ts";
import { showsLinks } from "./launch/abilities.ts";
import { guessBackground } from "./launch/background.ts";
import type { Derivation } from "@claimline/core/derive/derivation";
import { zoneOf } from "@claimline/core/story/story";
import { storyAt } from "@claimline/core/views/at";
import { openStory } from "./story/open.ts";
import { BadStory, isBadStory, soundly, type Opened } from "./story/opened.ts";
import program from "./package.json" with { type: "json" };

function formatOf({ stdout }: Around, options: Parsed["options"]): Format {
  if (options["json"]) return "json";
  if (options["plain"]) return "plain";
  return (options["format"] as Format | undefined) ?? (stdout.isTTY ? "table" : "plain");
}

/** Prints lines in the colours of the terminal; what is no line is data, and stays as it is. */
function print(
  around: Around,
  lines: Iterable<Line | string>,
  options: Parsed["options"],
): Promise<void> {
  const { env, stdout } = around;
  const depth = colorDepth(env, Boolean(stdout.isTTY), (options["color"] ?? "auto") as "auto");
  const isAscii = Boolean(options["ascii"]) || needsAscii(env);
  const links = Boolean(stdout.isTTY) && depth > 0 && showsLinks(env) === "likely";
  const look = theme(depth, guessBackground(env), isAscii, { links });
  function* texts(): Iterable<string> {
    for (const each of lines) yield typeof each === "string" ? each : paint(each, look).trimEnd();
  }
  return putOut(around, texts(), { paged: !options["no-pager"] });
}

/** An open story as of a moment. Throws why there is none. */
function storyOf({ from, state }: Opened, asOf: string | undefined): Derivation {
  const moment = storyAt(state, asOf);
  if (moment.ok) return moment.derivation;
  const { expected, found, hint } = moment.problem;
  const refuse = (refused: string): BadStory =>
    new BadStory({ refused: `${from}: ${refused}`, places: [] });
  if (moment.down) throw refuse(`this story was taken down. ${hint}`);
  if (zoneOf(state) === null) throw refuse(`no story in it yet: expected ${expected}`);
  throw new Misuse(`--as-of: expected ${expected}; found ${found}`, hint);
}

/** What a command may ask for; the story is opened when it first asks. */
function asked(
  around: Around,
  words: readonly string[],
  options: Parsed["options"],
  later = false,
): Asked {
  let opened: Promise<Opened> | null = null;
  const open = (): Promise<Opened> =>
    (opened ??= openStory((options["story"] as string | undefined) ?? null, later));
  return {
    around,
    words,
    options,
    limit: options["limit"] === undefined ? Infinity : Number(options["limit"]),
    open,
    async story() {
      const opened = await open();
      return soundly(opened, () => storyOf(opened, options["as-of"] as string | undefined));
    },
  };
}

/** Asks on the terminal; anything but a yes is a no, and so is a pipe. */
async function agreed({ stdin, stdout }: Around, question: string): Promise<boolean> {
  if (!stdin.isTTY || !stdout.isTTY) return false;
  const { createInterface } = await import("node:readline/promises");
  const asking = createInterface({ input: stdin, output: stdout });
  try {
    return /^y(es)?$/i.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

/** The command that help is wanted on; null for all of them. */
function helpOn(name: string | undefined): Parsed["command"] {
  if (name === undefined) return null;
  const found = COMMANDS.find((each) => each.name === name);
  const names = COMMANDS.map((each) => each.name);
  if (!found) throw new Misuse(`there is no command ${name}`, nearest(name, names));
  return found;
}

async function run(around: Around, { command, words, options }: Parsed): Promise<number> {
  const { stdout } = around;
  const width = stdout.isTTY ? stdout.columns : 100;
  if (options["version"]) await print(around, [[span(program.version)]], options);
  else if (options["help"] || (!command && words[0] === "help")) {
    const about = command ?? helpOn(words[1]);
    await print(around, about ? commandHelp(about, width) : generalHelp(COMMANDS, width), options);
  } else if (command) {
    const format = formatOf(around, options);
    const say = async (answer: Answer, goesOn = false): Promise<number> => {
      if (answer.complaint && !isJson(format))
        complain(around, ...answer.complaint.map((text, at) => (at ? text : `claimline: ${text}`)));
      else await print(around, printed(answer, format, width, goesOn), options);
      return answer.code ?? OK;
    };
    const answer = await command.run(asked(around, words, options));
    if (!answer.more) return say(answer);
    // A program wants one answer, and that is the last; a reader is shown what they are asked about.
    let code = isJson(format) || answer.data === undefined ? OK : await say(answer);
    let isBegun = false;
    for await (const next of answer.more((question) => agreed(around, question))) {
      code = await say(next, isBegun);
      isBegun = next.table !== undefined;
    }
    return code;
  } else return openUi(around, words, options);
  return OK;
}

function openUi(
  around: Around,
  words: readonly string[],
  options: Parsed["options"],
): Promise<number> {
  const { env, stdin, stdout } = around;
  const machine = options["json"] || options["plain"] || options["format"];
  if (!stdout.isTTY || !stdin.isTTY || env["TERM"] === "dumb" || machine) {
    // Nobody could press a key: the same story as a list.
    const posts = COMMANDS.find((each) => each.name === (words.length > 0 ? "search" : "posts"))!;
    return run(around, { command: posts, words: [...words], options });
  }
  const told = Boolean(options["screen-reader"] || env["CLAIMLINE_SCREEN_READER"]);
  // On a screen it can be said all the while that a log is still being checked.
  return startUi(asked(around, words, options, !told), told);
}

/** What the disk refuses: a file that may not be read, a folder that may not be written. */
const isUnread = (error: unknown): error is Error & { path: string } =>
  error instanceof Error && "syscall" in error && "path" in error;

/** Runs a command line and says how it ended. */
export async function main(argv: readonly string[], around: Around = process): Promise<number> {
  try {
    return await run(around, firstWords(argv, COMMANDS));
  } catch (error) {
    if (error instanceof Misuse) {
      const meant = commandIn(argv, COMMANDS);
      complain(
        around,
        `claimline: ${error.message}`,
        ...(error.hint ? [error.hint] : []),
        `\`claimline ${meant ? `${meant.name} ` : ""}--help\` says more.`,
      );
      return USAGE;
    }
    if (isBadStory(error)) {
      complain(around, ...error.places, `claimline: ${error.message}`);
      return error.missing ? USAGE : BAD_DATA;
    }
    if (isUnread(error)) {
      complain(around, `claimline: ${error.path}: ${error.message.replace(/^\w+: |, .*$/g, "")}`);
      return BAD_DATA;
    }
    throw error;
  }
}
