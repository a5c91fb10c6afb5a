/**
 * How often somebody may ask: `most` times at once, and once more with every `every` milliseconds that pass. Who has not
 * asked for so long that all is theirs again is forgotten.
 */
export class Rate {
  /** The moment at which all of an address's turns are back. */
  #full = new Map<string, number>();
  readonly most: number;
  readonly every: number;

  constructor(most: number, every: number) {
    this.most = most;
    this.every = every;
  }

  /** Takes a turn at `now` (milliseconds); else the seconds, at least one, until there is one. */
  take(address: string, now: number): number {
    if (this.#full.size > 10_000)
      for (const [each, full] of this.#full) if (full <= now) this.#full.delete(each);
    const full = Math.max(now, this.#full.get(address) ?? 0) + this.every;
    const wait = full - now - this.most * this.every;
    if (wait > 0) return Math.ceil(wait / 1000);
    this.#full.set(address, full);
    return 0;
  }
}
