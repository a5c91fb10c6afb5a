import { DEFAULT_TOKENS } from "@claimline/store/places";
import { line, quiet, strong } from "../lines/span.ts";
import { Misuse, NOTHING, OK, type Answer, type Command } from "./command.ts";
import type { CommandJson, TokenRow } from "./command-json.ts";

const NAME = "a name of lower-case letters, digits and single hyphens";

function listed(data: TokenRow[]): Answer {
  return {
    data: data satisfies CommandJson["token"],
    table: {
      columns: [{ title: "name", grows: true }, { title: "story" }, { title: "made" }],
      rows: () =>
        data.map(({ name, story, madeAt }) => [
          line(name),
          line(story ?? "all stories"),
          line(madeAt),
        ]),
    },
    code: data.length > 0 ? OK : NOTHING,
    ...(data.length > 0 ? {} : { complaint: ["no token stands: nobody can append to a site"] }),
  };
}

function made(row: TokenRow, token: string): Answer {
  return {
    data: { ...row, token } satisfies CommandJson["token"],
    lines: () => [line(token)],
    note: line(
      strong("Told this once."),
      quiet(" Only its hash is kept; claimline publish takes it from CLAIMLINE_TOKEN."),
    ),
  };
}

export const token: Command = {
  name: "token",
  takes: "make|list|revoke [NAME]",
  about: "makes, lists and revokes what lets an editor publish to a site",
  options: {
    for: { type: "string", value: "STORY", about: "for this story only; else for all of them" },
    in: {
      type: "string",
      value: "FILE",
      about: `the site's file of tokens; else CLAIMLINE_TOKENS, else ${DEFAULT_TOKENS}`,
    },
  },
  examples: [
    ["claimline token make desk", "prints the token, this once"],
    ["claimline token make night --for karabakh-2020", "for one story"],
    ["claimline token revoke desk", "from then on it opens nothing"],
  ],
  async run({ around, words, options, limit }) {
    const [does, name, ...rest] = words;
    if (!["make", "list", "revoke"].includes(does ?? "") || rest.length > 0)
      throw new Misuse("token takes make, list or revoke, and a name to make or revoke");
    if ((does === "list") !== (name === undefined))
      throw new Misuse(does === "list" ? "token list takes no name" : `token ${does} takes a name`);
    if (options["for"] !== undefined && does !== "make")
      throw new Misuse("--for goes with token make");
    const file = String(options["in"] ?? (around.env["CLAIMLINE_TOKENS"] || DEFAULT_TOKENS));
    const store = await import("../stores.ts");
    return store.told(async () => {
      if (does === "list")
        return listed(
          store
            .readTokens(file)
            .slice(0, limit)
            .map(({ name, story, madeAt }) => ({ name, story, madeAt })),
        );
      const now = new Date().toISOString();
      if (does === "revoke")
        return store.revokeToken(file, name!, now)
          ? { data: { revoked: name! }, lines: () => [line(`Revoked: ${name}.`)] }
          : { data: { revoked: null }, complaint: [`no token ${name} stands`], code: NOTHING };
      const story = (options["for"] as string | undefined) ?? null;
      for (const each of [name!, story ?? name!])
        if (!store.TOKEN_NAME.test(each)) throw new Misuse(`${each}: it takes ${NAME}`);
      const secret = store.makeToken(file, name!, story, now);
      if (!secret) throw new Misuse(`there is a token ${name}; revoke it first, or choose a name`);
      return made({ name: name!, story, madeAt: now }, secret);
    });
  },
};
