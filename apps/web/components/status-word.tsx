import type { HeadView } from "@claimline/core/views/head";

const STATUS = {
  live: { label: "Live", name: "livedot" },
  paused: { label: "Paused", name: "livedot paused" },
  closed: { label: "Closed", name: "livedot closed ended" },
} as const;

/** Whether the record goes on: a dot that beats, two bars, a square, each with its word. */
export function StatusWord({ of }: { of: HeadView["status"] }) {
  const { label, name } = STATUS[of];
  return <span className={name}>{label}</span>;
}
