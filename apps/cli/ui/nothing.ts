import type { Session } from "./session.ts";

/** What stands in a list without rows: why, and a way out. */
export function nothing({ screen, state }: Session): string {
  const back = state.stack.length > 1 ? "/ changes it, q goes back" : "q shows all again";
  const elsewhere = screen.view === "all" ? "" : ", 9 looks in all records";
  if (screen.query) return `Nothing matches ${screen.query.trim()}. ${back}${elsewhere}.`;
  return state.asOf === null ? "Nothing here." : "Nothing at this moment yet. 0 comes back to now.";
}
