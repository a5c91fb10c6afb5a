import { markMatches } from "@claimline/core/views/results";
import { Fragment } from "react";

/** A text with the words that were looked for underlined. */
export function Matches({ text, wanted }: { text: string; wanted: readonly string[] }) {
  return markMatches(text, wanted).map((part, at) =>
    part.match ? <mark key={at}>{part.text}</mark> : <Fragment key={at}>{part.text}</Fragment>,
  );
}
