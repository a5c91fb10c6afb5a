import type { Derivation } from "@claimline/core/derive/derivation";

/* As many as a reader sees before they come back to the first. */
const MOST = 200;

/** The story as of a moment, with what was worked out of it for the screen: that is kept as long as the moment is. */
export class Moment {
  readonly asOf: string | null;
  readonly derivation: Derivation;
  private readonly kept = new Map<string, unknown>();

  constructor(asOf: string | null, derivation: Derivation) {
    this.asOf = asOf;
    this.derivation = derivation;
  }

  /** What has a name, made when it is first asked for. */
  keep<T>(key: string, make: (derivation: Derivation) => T): T {
    if (this.kept.size > MOST) this.kept.clear();
    if (!this.kept.has(key)) this.kept.set(key, make(this.derivation));
    return this.kept.get(key) as T;
  }
}
