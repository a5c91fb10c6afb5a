import { listClaims } from "@claimline/core/export/lists";
import { chainText } from "@claimline/core/views/chain";
import { markOf } from "../panes/mark.ts";
import { MARK } from "./command.ts";
import { listing } from "./listing.ts";

export const claims = listing({
  name: "claims",
  about: "every statement, or those that match, newest first",
  examples: [
    ["claimline claims -n 20", "the newest twenty"],
    ["claimline claims stance:denies actor:armenia", "what Armenia denies"],
    ["claimline claims --json", "with speaker, chain and standing"],
  ],
  list: listClaims,
  columns: [
    { ...MARK, of: ({ standing }) => markOf(standing?.standing) },
    { title: "who", of: ({ speaker }) => speaker.name },
    { title: "stance", of: ({ stance }) => stance },
    { title: "statement", grows: true, of: ({ statement }) => statement },
    { title: "in print", extra: 2, of: ({ chain }) => chainText(chain) },
    { title: "id", extra: 1, of: ({ claim }) => claim },
  ],
});
