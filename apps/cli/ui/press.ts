import type { Effect, KeyBinding } from "./binding.ts";
import { KEYS } from "./keys.ts";
import { markKey } from "./marks.ts";
import { promptKey } from "./prompt.ts";
import type { Session } from "./session.ts";

const bindings = new Map<string, KeyBinding>(
  KEYS.flatMap((binding) => binding.keys.map((key) => [key, binding] as const)),
);

/** One key: changes the session's state, and returns what only the terminal's owner can do. */
export function press(session: Session, key: string): Effect | null {
  if (session.state.remark) session.state = { ...session.state, remark: null };
  if (session.state.prompt) return promptKey(session, key) ?? null;
  if (session.state.pending) {
    markKey(session, key);
    return null;
  }
  return bindings.get(key)?.run(session, key) ?? null;
}
