import { momentNamed, moments } from "@claimline/core/views/moments";
import { parseAsOf } from "@claimline/core/story/asof";
import type { Session } from "./session.ts";

/** A moment that was typed, as a command would take it: what is none may be named as it stands on the screen. */
export function meant({ opened, derivation }: Session, text: string): string {
  const typed = text.trim();
  const { zone } = derivation.story.record;
  if (typed === "" || typed === "now" || parseAsOf(typed, opened.state, zone).ok) return typed;
  return momentNamed(moments(opened.state), typed)?.asOf ?? typed;
}
