import type { BodyBlock } from "@claimline/core/views/body";
import { Runs } from "./runs.tsx";

/** The text of a post. */
export function PostBody({ of, lead }: { of: readonly BodyBlock[]; lead?: boolean }) {
  const name = lead ? "tx lead" : "tx";
  return of.map((block, at) =>
    block.type === "quote" ? (
      <blockquote key={at} className={name}>
        <Runs of={block.children} />
      </blockquote>
    ) : (
      <p key={at} className={block.type === "item" ? `${name} item` : name}>
        <Runs of={block.children} />
      </p>
    ),
  );
}
