import { Fragment } from "react";

// It starts at the beginning of a word alone, or a word of 100 kB would be tried from each of its letters.
const JOINED = /((?<!\p{L})\p{L}+(?:-\p{Lu}\p{L}+)+|(?<!\p{L})\p{Lu}{1,4}-\d+[\p{L}\d]*[?.!,]?)/u;

/** Running words in which a name or a type ("F-16") does not break at its hyphen. */
export function Words({ children }: { children: string }) {
  // Most words have no hyphen, and need no closer look.
  if (!children.includes("-")) return children;
  const parts = children.split(JOINED);
  if (parts.length === 1) return children;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="nb">
        {part}
      </span>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
