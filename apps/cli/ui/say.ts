import type { Session } from "./session.ts";

/** A remark in the place of the keys, until the next key. */
export function say(session: Session, remark: string): void {
  session.state = { ...session.state, remark };
}
