import type { Head } from "@claimline/core/log/entry";
import { logEntries, type LogEntryView } from "@claimline/core/views/logentries";
import type { Ask } from "./page.ts";
import { absolute } from "./site.ts";

const SIZE = 100;

export type LogPage = {
  head: Head | null;
  /** Of the story, as a stranger's program asks for it. */
  address: string;
  bytes: number;
  total: number;
  entries: LogEntryView[];
  page: number;
  pages: number;
};

/** The head is that of the whole log, so it is shown only at the end of the record. */
export function logPage({ served, derivation, given }: Ask): LogPage {
  const all = logEntries(derivation);
  const pages = Math.max(1, Math.ceil(all.length / SIZE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(given("page") ?? 1)) || 1));
  return {
    head: derivation.story.asOf ? null : served.head,
    address: absolute(`/${served.id}`),
    bytes: served.text.length,
    total: all.length,
    entries: all.slice((page - 1) * SIZE, page * SIZE),
    page,
    pages,
  };
}
