import type { StandingWord } from "../derive/standing.ts";
import type { Derivation } from "../derive/derivation.ts";
import { whenWords } from "./dates.ts";
import { LANES, timelineView, type Lane, type TimelineDay } from "./timeline.ts";
import { capital } from "./words.ts";

/** One event or statement in the shape of the story; `dated` unless it stands at the day on which it was told. */
export type ShapeMark = { id: string; standing: StandingWord | null; dated: boolean };

/** One stretch of the axis. `day` is set where it is a single day. A silent one has no marks. */
export type ShapeSlot = {
  key: string;
  day: string | null;
  label: string;
  silent: boolean;
  lanes: Record<Lane, ShapeMark[]>;
};

const none = (): ShapeSlot["lanes"] => ({ happened: [], parties: [], others: [] });

const slotOf = (day: TimelineDay): string => day.day ?? day.when ?? "";

/**
 * The whole story at a glance, oldest first: every item of the timeline once, at the day on which it begins, or, where no
 * text dates it, at the day on which it was told.
 */
export function timelineShapeView(derivation: Derivation): ShapeSlot[] {
  const slots: ShapeSlot[] = [];
  const days = timelineView(derivation);
  const isTold = (day: TimelineDay): boolean => day.when === null && !day.silent;
  // What was told on a day of which nothing is dated stands between the days around it.
  const dated = days.filter((day) => !isTold(day));
  const told = days.filter(isTold).map((day) => ({ day, key: slotOf(day) }));
  const slot = (day: TimelineDay): ShapeSlot => {
    const key = slotOf(day);
    const found = slots.find((each) => each.key === key);
    if (found) return found;
    const label = key ? capital(whenWords(key)) : "No day given";
    const made = { key, day: day.day, label, silent: false, lanes: none() };
    const next = slots.findIndex((each) => day.day !== null && each.day !== null && each.day > key);
    // A silence stands before the day that ends it.
    const before = next > 0 && slots[next - 1]!.silent ? next - 1 : next;
    if (before < 0) slots.push(made);
    else slots.splice(before, 0, made);
    return made;
  };
  const put = (day: TimelineDay, isDated: boolean): void => {
    const { lanes } = slot(day);
    for (const lane of LANES)
      lanes[lane].push(
        ...day.items
          .filter((item) => item.lane === lane)
          .map(({ id, standing }) => ({
            id,
            standing: standing?.standing ?? null,
            dated: isDated,
          })),
      );
  };
  for (const day of dated)
    if (day.silent)
      slots.push({ key: day.label, day: null, label: day.label, silent: true, lanes: none() });
    else put(day, true);
  for (const { day } of told) put(day, false);
  return slots;
}
