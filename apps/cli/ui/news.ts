import { versionsOf } from "@claimline/core/log/state";
import type { Row } from "./ref.ts";
import type { Session } from "./session.ts";

export type News = "new" | "changed";

/** Whether a row came, or what it stands for changed, since the reader was last here. */
export function newsOf({ since, opened }: Session, { keys }: Row): News | null {
  if (since === null || keys.length === 0) return null;
  let changed = false;
  for (const [at, key] of keys.entries()) {
    const versions = versionsOf(opened.state, key);
    if (!versions || versions.at(-1)!.seq <= since) continue;
    if (at === 0 && versions[0]!.seq > since) return "new";
    changed = true;
  }
  return changed ? "changed" : null;
}
