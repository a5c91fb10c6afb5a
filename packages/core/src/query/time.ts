import { windowOf, type Window } from "../model/window.ts";
import { saidWindow } from "../story/evidence.ts";
import type { Story } from "../story/story.ts";
import type { Row } from "./rows.ts";

/**
 * The window of a row: when it was said, posted or is said to have happened, in the story's zone. Null for what has no
 * day: actors, places, and events without one.
 */
export function windowOfRow(story: Story, row: Row): Window | null {
  if (row.kept.window === undefined) row.kept.window = make(story, row);
  return row.kept.window;
}

/** The one day that a row's window lies in, in the story's zone; null if it has none or spans several. */
export function dayOfRow(story: Story, row: Row): string | null {
  if (row.kept.day === undefined) row.kept.day = dayOf(story, windowOfRow(story, row));
  return row.kept.day;
}

function make(story: Story, { record }: Row): Window | null {
  const { zone } = story.record;
  if (record.is === "post") return windowOf(record.at, zone);
  if (record.is === "event") return record.when === null ? null : windowOf(record.when, zone);
  if (record.is !== "claim") return null;
  const window = saidWindow(story, record);
  return window.from === -Infinity && window.to === Infinity ? null : window;
}

const DAY_MS = 86_400_000;
const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/* A night belongs to the day on which it begins. */
function dayOf(story: Story, window: Window | null): string | null {
  if (!window || !Number.isFinite(window.from) || !Number.isFinite(window.to)) return null;
  // A zone is less than a day away from UTC.
  for (const near of [0, -DAY_MS, DAY_MS]) {
    const text = day(window.from + near);
    // Before and after the years of a calendar there is no day to name.
    if (!/^\d{4}-/.test(text)) continue;
    const whole = windowOf(text, story.record.zone);
    if (window.from < whole.from || window.from >= whole.to) continue;
    const night = windowOf(`${text}-night`, story.record.zone);
    const isNight = window.from === night.from && window.to === night.to;
    return window.to <= whole.to || isNight ? text : null;
  }
  return null;
}
