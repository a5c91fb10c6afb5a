/* What the reader's device remembers. A browser may refuse storage: then it lasts as long as the page. */

const PREFIX = "claimline:";
const refused = new Map<string, string | null>();

export function recall(name: string): string | null {
  try {
    return refused.get(name) ?? localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    refused.delete(name);
  } catch {
    refused.set(name, value);
  }
}

/** Forgets all whose name begins so. */
export function forget(start: string): void {
  for (const name of refused.keys()) if (name.startsWith(start)) refused.delete(name);
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX + start)) localStorage.removeItem(key);
  } catch {
    /* there is nothing to forget */
  }
}
