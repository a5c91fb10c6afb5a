import type { Event } from "../model/event.ts";
import { joinRef } from "../model/ref.ts";
import type { Derivation } from "../derive/derivation.ts";
import { whenWords } from "./dates.ts";
import { ledgerView, type LedgerView } from "./ledger.ts";
import { standingView, type StandingView } from "./standing.ts";
import { counted } from "./words.ts";

/** An event with its ledger, as a list of events shows it. */
export type EventLedgerView = {
  id: string;
  title: string;
  /** Null where no text gives a time. */
  when: string | null;
  /** Null for an event of which only counts are given. */
  standing: StandingView | null;
  /** Null where nobody puts anything forward that counts for the one or the other side. */
  ledger: LedgerView | null;
  /** Further points that are contested or denied. */
  disputed: number;
};

/** That further points of an event are disputed, in words; null where none is. */
export const furtherDisputed = (count: number): string | null =>
  count > 0 ? `${counted(count, "further point")} disputed` : null;

const isDenied = (derivation: Derivation, ref: string): boolean =>
  derivation.has(ref) && ["contested", "denied"].includes(derivation.standing(ref).standing);

/** How an event stands by its core point, and who says so and who denies it. */
export function eventLedger(derivation: Derivation, event: Event): EventLedgerView {
  const standing = derivation.has(event.id) ? derivation.standing(event.id) : null;
  const [core, ...further] = event.points;
  const about = core ? derivation.about(joinRef(event.id, core.id)) : [];
  const ledger = standing && ledgerView(derivation, standing, about);
  const rows = ledger ? [...ledger.up, ...ledger.down, ...ledger.rumours] : [];
  return {
    id: event.id,
    title: event.title,
    when: event.when && whenWords(event.when),
    standing: standing && standingView(standing),
    ledger: rows.length > 0 ? ledger : null,
    disputed: further.filter((point) => isDenied(derivation, joinRef(event.id, point.id))).length,
  };
}
