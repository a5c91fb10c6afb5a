import { listSources } from "@claimline/core/export/lists";
import { SPEECH_ACT } from "@claimline/core/views/words";
import { NOTHING, OK, type Command } from "./command.ts";
import { tableOf, type ColumnOf } from "./listing.ts";

const COLUMNS: readonly ColumnOf<ReturnType<typeof listSources>[number]>[] = [
  { title: "", name: "label", of: ({ label }) => label },
  { title: "outlet", extra: 2, of: ({ outlet }) => outlet?.name ?? "not given" },
  { title: "title", grows: true, of: ({ title, describes }) => title ?? describes },
  { title: "published", extra: 1, of: ({ published }) => published ?? "no day given" },
  { title: "paragraphs", right: true, of: ({ counts }) => String(counts.paragraphs) },
  { title: "statements", right: true, of: ({ counts }) => String(counts.claims) },
  { title: SPEECH_ACT[1], right: true, extra: 4, of: ({ counts }) => String(counts.speechActs) },
  { title: "left out", right: true, extra: 3, of: ({ counts }) => String(counts.leftOut) },
  { title: "id", of: ({ id }) => id },
];

export const sources: Command = {
  name: "sources",
  takes: "",
  about: "the texts that were read, and how much came of each",
  examples: [
    ["claimline sources", "in the order of their labels"],
    ["claimline source s2", "one of them, paragraph by paragraph"],
  ],
  async run({ story, limit }) {
    const views = listSources(await story(), { limit });
    return {
      data: views,
      table: tableOf(COLUMNS, () => views),
      code: views.length > 0 ? OK : NOTHING,
    };
  },
};
