import { Fragment } from "react";
import type { Sentence as Words } from "@claimline/core/views/sentence";
import { Party } from "./party.tsx";

/** A sentence in which each voice stands in its box; whoever has no letters by name. */
export function Sentence({ of }: { of: Words }) {
  return of.map((part, at) => (
    <Fragment key={at}>
      {typeof part === "string" ? part : part.tag ? <Party voice={part} /> : part.name}
    </Fragment>
  ));
}
