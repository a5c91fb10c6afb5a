import { citeOf } from "@claimline/core/export/cite";
import { isNotFound } from "@claimline/core/export/records";
import { LOCAL_SITE, readSite } from "@claimline/core/site";
import { line, quiet } from "../lines/span.ts";
import { wrap } from "../lines/wrap.ts";
import { Misuse, OK, type Asked, type Command } from "./command.ts";
import { missing, oneId } from "./lookup.ts";

/** The address of the site that serves the story, as the UI takes it. Throws Misuse if the setting is none. */
export function siteOf({ around: { env } }: Asked): string {
  try {
    return readSite(env["CLAIMLINE_URL"]) ?? LOCAL_SITE;
  } catch (error) {
    throw new Misuse((error as Error).message);
  }
}

export const cite: Command = {
  name: "cite",
  takes: "ID",
  of: ["post", "claim"],
  about: "how to cite a post or a statement: words, version, place in the log, address",
  examples: [
    ["claimline cite su-25-and-f-16", "a post"],
    ["claimline cite claim:su25-f16-stepanyan", "a statement"],
    ["claimline cite post:su-25-and-f-16 --json", "text and address, each on its own"],
  ],
  async run(asked) {
    const [given, derivation] = [oneId(asked), await asked.story()];
    const data = citeOf(derivation, given, siteOf(asked));
    if (isNotFound(data)) return missing(derivation, data);
    const { text, address } = data;
    return {
      data,
      // In a pipe in one piece, to be pasted.
      lines: (width) => [
        ...(asked.around.stdout.isTTY ? wrap(line(text), width) : [line(text)]),
        line(quiet(address)),
      ],
      code: OK,
    };
  },
};
