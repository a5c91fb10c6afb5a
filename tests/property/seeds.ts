import fc from "fast-check";

/** Seeds that once found something; they are tried before new ones. */
const KEPT: Record<string, number[]> = {
  canaries: [1831249661],
  "cut off": [1089810124],
  retraction: [240844639],
};

/**
 * Tries a property with its kept seeds and one new one. A failure prints its seed: keep it above.
 * The new seed is drawn per run; SEED=n in the environment fixes it, and RUNS=n tries n times as many stories.
 */
export function hold<T extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IProperty<T>,
  numRuns = 200,
): void {
  const runs = numRuns * Number(process.env["RUNS"] ?? 1);
  for (const seed of KEPT[name] ?? []) fc.assert(property, { seed, numRuns });
  const seed = process.env["SEED"]
    ? Number(process.env["SEED"])
    : Math.trunc(Math.random() * 2 ** 31);
  fc.assert(property, { seed, numRuns: runs });
}
