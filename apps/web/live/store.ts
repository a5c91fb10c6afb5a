/* What the reader's device remembers. A browser may refuse storage: then it lasts as long as the page. */

const PREFIX = "claimline:";
const page = new Map<string, string | null>();

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return page.get(name) ?? null;
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    page.set(name, value);
  }
}

/** Forgets all whose name begins so. */
export function forget(start: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX + start)) localStorage.removeItem(key);
  } catch {
    /* there is nothing to forget */
  }
}
