import { visible } from "@claimline/core/text/visible";

const shown = (_: string, value: unknown): unknown =>
  typeof value === "string" ? visible(value) : value;

/** Data for machines. It is no script: nothing runs, and `<` cannot end the element early. */
export function StructuredData({ of }: { of: unknown }) {
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- the one place; JSON with its `<` escaped
      dangerouslySetInnerHTML={{ __html: JSON.stringify(of, shown).replaceAll("<", "\\u003c") }}
    />
  );
}
