import type { StandingWord } from "@claimline/core/derive/standing";
import type { Stance } from "@claimline/core/model/claim";

export type Mark = StandingWord | Stance | "clock" | "brand" | "arrow";

// One grid of 16, a line at 8, stems on it: above the line somebody says so, below it somebody denies it.
const PATHS: Partial<Record<Mark, string>> = {
  brand: "M0 8H16M5 8V1M11 8V15",
  contested: "M0 8H16M5 8V1M11 8V15",
  denied: "M0 8H16M8 8V15",
  denies: "M0 8H16M8 8V15",
  reported: "M0 8H16M8 8V1",
  affirms: "M0 8H16M8 8V1",
  corroborated: "M0 8H16M5 8V1M11 8V1",
  acknowledged: "M0 8H16M0 12H16M8 8V1",
  superseded: "M2 3L7 8L2 13M8.5 3L13.5 8L8.5 13",
  retracted: "M3 3L13 13M13 3L3 13",
  arrow: "M1 8H14M9.5 3.5L14 8L9.5 12.5",
  withdraws: "M3 3L13 13M13 3L3 13",
  queries: "M5 5.5Q5 2.5 8 2.5T11 5.5Q11 7.5 8 8.6V10.4M8 12.2V14.2",
};

/** The strokes of a mark on its grid of 16, for a picture that has its own frame. */
export function Strokes({ of }: { of: Mark }) {
  const path = PATHS[of];
  if (path) return <path d={path} />;
  if (of === "expected") return <path d="M0 8H16" strokeDasharray="4 2" />;
  if (of === "unverified") return <path d="M8 1V15" strokeDasharray="3.4 2.4" />;
  if (of === "comments") return <circle cx="8" cy="8" r="2" fill="currentColor" />;
  if (of === "clock")
    return (
      <>
        <circle cx="8" cy="8" r="6" />
        <path d="M8 4V8L11 10" />
      </>
    );
  return <circle cx="8" cy="8" r="5.5" />;
}

/** A mark of the one drawing. It never stands alone: a word is beside it, or `label` says it to a screen reader. */
export function Glyph({ of, label }: { of: Mark; label?: string | undefined }) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className="g" viewBox="0 0 16 16" {...spoken}>
      <Strokes of={of} />
    </svg>
  );
}
