/** Work that has begun here, and that a process which is told to end lets come to its end. */
export class InFlight {
  #count = 0;
  #waiting: (() => void)[] = [];

  get size(): number {
    return this.#count;
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count++;
    try {
      return await work();
    } finally {
      if (--this.#count === 0) for (const wake of this.#waiting.splice(0)) wake();
    }
  }

  /** Resolves once nothing is under way. */
  idle(): Promise<void> {
    return this.#count === 0
      ? Promise.resolve()
      : new Promise((done) => void this.#waiting.push(done));
  }
}
