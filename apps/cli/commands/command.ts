import type { Kind } from "@claimline/core/export/records";
import type { Derivation } from "@claimline/core/derive/derivation";
import type { Line } from "../lines/span.ts";
import type { Opened } from "../story/opened.ts";

/** Exit codes, the same for every command. */
export const OK = 0;
export const NOTHING = 1;
export const USAGE = 2;
export const BAD_DATA = 3;
export const INTERRUPTED = 130;

/** What they mean, as help says it. */
export const EXITS: readonly (readonly [code: number, meaning: string])[] = [
  [OK, "well"],
  [NOTHING, "no match, or problems found"],
  [USAGE, "the command line means nothing, or names a file that is not there"],
  [BAD_DATA, "the data is bad, does not verify, was taken down, or cannot be had"],
  [INTERRUPTED, "interrupted"],
];

export type Option = {
  type: "string" | "boolean";
  short?: string;
  /** What stands for its value in help. */
  value?: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  about: string;
};

/**
 * A column of a table. The first that grows takes what is left of the width; where too little is left, columns
 * that are `extra` go, those with the highest number first. A pipe gets them all.
 */
export type Column = {
  title: string;
  /** What it is called where a column must have a name, if not by its title. */
  name?: string;
  grows?: boolean;
  right?: boolean;
  extra?: number;
};

export const nameOf = ({ name, title }: Column): string => name ?? title;

/** The column of the mark of a standing. */
export const MARK: Column = { title: "", name: "mark" };

/** The rows are made for who prints them: most that ask are programs, and want the data. */
export type Table = { columns: readonly Column[]; rows: () => readonly Line[][] };

/**
 * What a command found out, before it is printed: `data` is what JSON says; a table or lines is what a reader sees.
 */
export type Answer = {
  /** Undefined where there is nothing to say before `more`. */
  data: unknown;
  /** What NDJSON says, one a line, where `data` is no list. */
  rows?: readonly unknown[];
  table?: Table;
  /** What a reader sees where there is more to it than a table: lines for a width. */
  lines?: (width: number) => readonly Line[];
  /** Printed after the rest, to readers on a terminal only. */
  note?: Line;
  /** Why there is nothing, and what might be meant: for readers, beside what they asked for. */
  complaint?: readonly string[];
  /** Printed as it is to readers, who asked for no format. */
  raw?: string;
  code?: number;
  /** What the command does once this was shown, with what it then says. */
  more?: (confirm: Confirm) => AsyncIterable<Answer>;
};

/** Asks the reader to agree; where nobody could answer, nobody agrees. */
export type Confirm = (question: string) => Promise<boolean>;

/** What a command line is run with: a process, or what a test gives in its place. */
export type Around = Pick<NodeJS.Process, "env" | "stdin" | "stdout" | "stderr">;

/** What a command may ask for. */
export type Asked = {
  around: Around;
  words: readonly string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
  limit: number;
  open: () => Promise<Opened>;
  /** The story as of `--as-of`. */
  story: () => Promise<Derivation>;
};

export type Command = {
  name: string;
  /** What follows its name, such as `ID` or `[FILE]`. */
  takes: string;
  about: string;
  /** The only words that it takes. */
  choices?: readonly string[];
  /** Kinds of records whose ids it takes. */
  of?: readonly Kind[];
  /** Neither in help nor meant by any mistake: for programs. */
  hidden?: true;
  options?: Readonly<Record<string, Option>>;
  examples: readonly (readonly [command: string, what: string])[];
  run: (asked: Asked) => Promise<Answer>;
};

/** A command line that means nothing: exit code 2, with what to write instead. */
export class Misuse extends Error {
  readonly hint: string | null;
  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
