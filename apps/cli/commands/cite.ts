import { addressesOf } from "@claimline/core/export/addresses";
import { notFound } from "@claimline/core/export/records";
import { LOCAL_SITE, readSite } from "@claimline/core/site";
import { citeClaim, citePost } from "@claimline/core/views/cite";
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
    const [, kind, id = given] = /^(post|claim):(.*)$/.exec(given) ?? [];
    const found = (["post", "claim"] as const).flatMap((is) => {
      const cited = (is === "post" ? citePost : citeClaim)(derivation, id);
      return cited && (kind ?? is) === is ? [{ is, ...cited }] : [];
    })[0];
    if (!found)
      return missing(derivation, notFound(derivation, kind === "claim" ? "claim" : "post", id));
    const { is, text, path } = found;
    const address = addressesOf(derivation.story, siteOf(asked))(path);
    return {
      data: { kind: is, id, text, address },
      // In a pipe in one piece, to be pasted.
      lines: (width) => [
        ...(asked.around.stdout.isTTY ? wrap(line(text), width) : [line(text)]),
        line(quiet(address)),
      ],
      code: OK,
    };
  },
};
