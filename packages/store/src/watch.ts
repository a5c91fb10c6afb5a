/** A bell that anybody may ring and many may wait for. */
export type Bell = {
  ring: () => void;
  /** Resolves with the next ring, after so many milliseconds, or when the signal ends the wait. */
  next: (most: number, signal: AbortSignal) => Promise<void>;
};

export function bell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const wake of waiting) wake();
    },
    next: (most, signal) =>
      new Promise((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener("abort", wake);
          resolve();
        };
        const timer = setTimeout(wake, most);
        waiting.add(wake);
        signal.addEventListener("abort", wake);
        if (signal.aborted) wake();
      }),
  };
}

/**
 * Follows a log: reads what is there, then reads again at every ring, and at the latest after `backstop` milliseconds.
 * A ring is only a hint; what counts is what is read from the last entry on, so none is lost and none comes twice.
 */
export async function* follow(
  read: (from: number) => Promise<string>,
  from: number,
  rung: Bell,
  backstop: number,
  signal: AbortSignal,
): AsyncIterable<string> {
  let next = from;
  while (!signal.aborted) {
    // Asked for before the reading: a ring in between must not be missed.
    const wait = new AbortController();
    const woken = rung.next(backstop, AbortSignal.any([signal, wait.signal]));
    try {
      const text = await read(next);
      if (text !== "") {
        next += text.split("\n").length - 1;
        yield text;
        continue;
      }
      await woken;
    } finally {
      wait.abort();
    }
  }
}
