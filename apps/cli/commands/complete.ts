import type { Derivation } from "@claimline/core/derive/derivation";
import { NAMED } from "@claimline/core/export/records";
import { complete as completeQuery } from "@claimline/core/query/complete";
import { storyAt } from "@claimline/core/views/at";
import { moments } from "@claimline/core/views/moments";
import { isPostgres, isSite } from "@claimline/store/places";
import { line } from "../lines/span.ts";
import { openStory } from "../story/open.ts";
import type { Offer } from "./command-json.ts";
import { NOTHING, OK, type Asked, type Command, type Option } from "./command.ts";
import { COMMON } from "./options.ts";
import { takesValue, type Parsed } from "./parse.ts";
import { firstWords, namesStory } from "./words.ts";

const bare = (texts: Iterable<string>): Offer[] => [...texts].map((text) => ({ text, about: "" }));

const named = (commands: readonly Command[]): Offer[] =>
  commands.flatMap(({ name: text, about, hidden }) => (hidden ? [] : [{ text, about }]));

/** What can stand for the value of an option. A path is left to the shell. */
function values({ choices, value }: Option, d: Derivation | null): Offer[] {
  if (choices) return bare(choices);
  if (value !== "T" || !d) return [];
  return moments(d.state)
    .toReversed()
    .map(({ asOf: text, label: about }) => ({ text, about }));
}

function words(
  command: Command,
  before: readonly string[],
  word: string,
  d: Derivation | null,
): Offer[] {
  if (command.takes.endsWith("[QUERY]")) {
    const text = [...before, word].join(" ");
    const { from, items } = completeQuery(text, text.length, d?.story ?? null, Infinity);
    const lead = text.slice(text.length - word.length, from);
    return items.map((item) => ({ text: `${lead}${item.text}`, about: item.label ?? "" }));
  }
  if (before.length > 0) return [];
  if (command.choices) return bare(command.choices);
  if (!d) return [];
  return (command.of ?? []).flatMap((kind) =>
    [...NAMED[kind](d)].map(([text, about]) => ({ text, about })),
  );
}

/** What may stand in place of the last word of a line that is being typed, from the table of commands; without a story, what is known of any. */
export function offers(line: string, commands: readonly Command[], d: Derivation | null): Offer[] {
  const typed = line.trimStart().split(/\s+/).slice(1);
  const word = typed.pop() ?? "";
  const begins = ({ text }: Offer): boolean => text.startsWith(word);

  const valued = takesValue(commands);
  const bareWords = typed.filter((each, at) => !each.startsWith("-") && !valued(typed[at - 1]));
  if (namesStory(bareWords[0], commands)) bareWords.shift();
  const command = commands.find(({ name }) => name === bareWords[0]);
  const options: Record<string, Option> = { ...COMMON, ...command?.options };
  const last = valued(typed.at(-1));
  if (last)
    return values(options[last] ?? COMMON[last] ?? { type: "string", about: "" }, d).filter(begins);
  const [, name, lead] = /^--([a-z-]+)(=)/.exec(word) ?? [];
  if (name && lead && options[name])
    return values(options[name], d)
      .map(({ text, about }) => ({ text: `--${name}=${text}`, about }))
      .filter(begins);
  if (word.startsWith("-"))
    return Object.entries(options)
      .map(([text, { about }]) => ({ text: `--${text}`, about }))
      .filter(begins);
  if (bareWords.length === 0 || bareWords[0] === "help")
    return [
      ...named(commands),
      ...(bareWords.length === 0 ? [{ text: "help", about: "this help" }] : []),
    ].filter(begins);
  return command ? words(command, bareWords.slice(1), word, d).filter(begins) : [];
}

/** The options of a line but for what is being typed; none of one that could not be run. */
function optionsOf(typed: string, commands: readonly Command[]): Parsed["options"] {
  const whole = typed.trimStart().split(/\s+/).slice(1, -1);
  // The word that is being typed may be the value of the last.
  if (takesValue(commands)(whole.at(-1))) whole.pop();
  try {
    return firstWords(whole, commands).options;
  } catch {
    return {};
  }
}

/**
 * The story and the moment that a line names itself: nothing of another story is offered, and nothing later. Null where
 * that story cannot be read, or only over a network, which no key of a shell should wait for.
 */
async function readAs(
  typed: string,
  commands: readonly Command[],
  story: Asked["story"],
): Promise<Derivation | null> {
  const { story: path, "as-of": asOf } = optionsOf(typed, commands);
  if (typeof path !== "string" && asOf === undefined) return story();
  if (typeof path === "string" && (isSite(path) || isPostgres(path))) return null;
  const state =
    typeof path === "string"
      ? (await openStory(path, true).catch(() => null))?.state
      : (await story()).state;
  const read = state && storyAt(state, asOf as string | undefined);
  return read?.ok ? read.derivation : null;
}

/** Made over the table that it is itself in. */
export const complete = (commands: () => readonly Command[]): Command => ({
  name: "complete",
  takes: "LINE",
  hidden: true,
  about: "what may stand at the end of a line that is being typed; for the shells' completions",
  examples: [["claimline complete 'claimline disp'", "disputes"]],
  async run({ words, story }: Asked) {
    const typed = words.join(" ");
    const found = offers(typed, commands(), await readAs(typed, commands(), story));
    return {
      data: found,
      table: {
        columns: [{ title: "text" }, { title: "about" }],
        rows: () => found.map(({ text, about }) => [line(text), line(about)]),
      },
      code: found.length > 0 ? OK : NOTHING,
    };
  },
});
