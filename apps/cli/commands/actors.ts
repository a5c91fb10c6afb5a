import { listActors, type VoiceRow } from "@claimline/core/export/lists";
import { keeping } from "@claimline/core/query/search";
import { line } from "../lines/span.ts";
import type { Command } from "./command.ts";
import { ending, queryOf, wanted } from "./query.ts";

type Row = {
  tag: string;
  name: string;
  of: string;
  statements: number;
  party: boolean;
  id: string;
};

/** Each voice and, below it, whoever speaks for it, with its office: those that are kept. */
const rowsOf = (views: readonly VoiceRow[], keeps: (key: string) => boolean): Row[] =>
  views
    .flatMap(({ voice, party, statements, speakers }): Row[] => [
      { tag: voice.tag ?? "", name: voice.name, of: "", statements, party, id: voice.id },
      ...speakers.map(({ id, name, role, statements: own }) => ({
        tag: "",
        name: role ? `${name}, ${role}` : name,
        of: voice.name,
        statements: own,
        party,
        id,
      })),
    ])
    .filter(({ id }) => keeps(`actor:${id}`));

export const actors: Command = {
  name: "actors",
  takes: "[QUERY]",
  about: "every voice with how much it says and who speaks for it, or those that match",
  examples: [
    ["claimline actors", "the parties first, then by name"],
    ["claimline actors actor:armenia", "one voice, with its ministries and officials"],
    ["claimline actors --json | jq '.[].speakers[].id'", "whoever speaks for another"],
  ],
  async run(asked) {
    const derivation = await asked.story();
    const views = listActors(derivation, wanted(asked, derivation));
    return {
      data: views,
      table: {
        columns: [
          { title: "", name: "tag" },
          { title: "who", grows: true },
          { title: "speaks for" },
          { title: "statements", right: true },
          { title: "party", extra: 2 },
          { title: "id", extra: 1 },
        ],
        rows: () =>
          rowsOf(views, keeping(derivation, queryOf(asked, derivation).query))
            .slice(0, asked.limit)
            .map(({ tag, name, of, statements, party, id }) => [
              line(tag),
              line(name),
              line(of),
              line(String(statements)),
              line(party ? "party" : ""),
              line(id),
            ]),
      },
      ...ending(asked, views.length),
    };
  },
};
