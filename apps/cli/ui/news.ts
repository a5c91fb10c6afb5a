import { versionsOf } from "@claimline/core/log/state";
import type { News } from "../panes/mark.ts";
import type { Row } from "../panes/ref.ts";
import type { Session } from "./session.ts";

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
