/* Puts what a page says now in the place of what it said, without moving what is being read. */

/** Marks what this script has added to a page, and the page itself has not. */
export const OWN = "data-own";

/** What an element says, without what this script has added. */
export function said(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll(`[${OWN}]`)) own.remove();
  return copy.innerHTML;
}

const waiting = new Map<Element, Element>();

/** How many changes wait because they would move what is in sight. */
export const held = (): number => waiting.size;

/** Takes the place of an element; what a reader has opened stays open. */
function replace(old: Element, now: Element): void {
  const opened = [...old.querySelectorAll("details")].map(({ open }) => open);
  if (old instanceof HTMLDetailsElement) (now as HTMLDetailsElement).open = old.open;
  for (const [at, details] of now.querySelectorAll("details").entries())
    details.open = opened[at] ?? details.open;
  old.replaceWith(now);
}

/**
 * Swaps an element for what it is now. In sight, that happens at once where nothing around it moves; else it waits
 * until it is out of sight, or until `force`. Where a field in it has focus, it waits too. Returns whether it was done.
 */
export function swap(old: Element, now: Element, force = false): boolean {
  const { top, bottom, height } = old.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight;
  waiting.delete(old);
  if (!force && old.contains(document.activeElement) && document.activeElement !== old) {
    waiting.set(old, now);
    return false;
  }
  replace(old, now);
  // Nothing was painted in between: putting it back moves nothing.
  if (force || !inSight || Math.abs(now.getBoundingClientRect().height - height) < 0.5) return true;
  replace(now, old);
  waiting.set(old, now);
  return false;
}

/** Does what has waited and may be done now: all of it by force, else what has left the screen. */
export function settle(force: boolean, done: (now: Element) => void): void {
  // What has to wait on is put back in line: the line itself would have no end.
  for (const [old, now] of Array.from(waiting)) if (swap(old, now, force)) done(now);
}
