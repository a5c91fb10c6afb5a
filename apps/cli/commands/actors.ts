import { listActors, type VoiceRow } from "@claimline/core/export/lists";
import { keeping } from "@claimline/core/query/search";
import type { Command } from "./command.ts";
import { tableOf, type ColumnOf } from "./listing.ts";
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

const COLUMNS: readonly ColumnOf<Row>[] = [
  { title: "", name: "tag", of: ({ tag }) => tag },
  { title: "who", grows: true, of: ({ name }) => name },
  { title: "speaks for", of: ({ of }) => of },
  { title: "statements", right: true, of: ({ statements }) => String(statements) },
  { title: "party", extra: 2, of: ({ party }) => (party ? "party" : "") },
  { title: "id", extra: 1, of: ({ id }) => id },
];

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
      table: tableOf(COLUMNS, () =>
        rowsOf(views, keeping(derivation, queryOf(asked, derivation).query)).slice(0, asked.limit),
      ),
      ...ending(asked, views.length),
    };
  },
};
