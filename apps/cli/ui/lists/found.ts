import type { Derivation } from "@claimline/core/derive/derivation";
import type { Findable } from "@claimline/core/query/rows";
import { ALL } from "@claimline/core/query/query";
import { search } from "@claimline/core/query/search";
import { KIND_WORDS } from "@claimline/core/views/facet-words";
import { leadingOf } from "@claimline/core/views/post";
import { span, type Line } from "../../lines/span.ts";
import { markOf } from "../../panes/mark.ts";
import type { Row } from "../../panes/ref.ts";
import { claimRow } from "./claims.ts";

const titleOf = (record: Exclude<Findable, { is: "claim" }>): string =>
  record.is === "post" ? record.headline : record.is === "event" ? record.title : record.name;

function marked(derivation: Derivation, record: Findable): Line {
  if (record.is === "post") return [markOf(leadingOf(derivation, record)?.standing)];
  if (record.is === "event")
    return [markOf(derivation.has(record.id) ? derivation.standing(record.id).standing : null)];
  return [span(" ")];
}

/** A record of any kind that a search can find. */
export const foundRow = (derivation: Derivation, record: Findable): Row =>
  record.is === "claim"
    ? claimRow(derivation, record, true)
    : {
        ref: { kind: record.is, id: record.id },
        get mark() {
          return marked(derivation, record);
        },
        label: "",
        title: titleOf(record),
        side: KIND_WORDS[record.is],
        keys: [`${record.is}:${record.id}`],
        group: "",
      };

/** All that a search can find, newest first. */
export const foundRows = (derivation: Derivation): Row[] =>
  search(derivation, ALL).found.map((record) => foundRow(derivation, record));
