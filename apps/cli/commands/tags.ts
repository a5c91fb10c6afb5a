import type { LedgerRow } from "@claimline/core/views/ledger";

/** The voices of statements, each once, by their letters, else by their names. */
export const tags = (rows: readonly Pick<LedgerRow, "speaker">[]): string =>
  [
    ...new Set(
      rows.map(({ speaker }) => speaker.voice?.tag ?? speaker.voice?.name ?? speaker.name),
    ),
  ].join(" ");
