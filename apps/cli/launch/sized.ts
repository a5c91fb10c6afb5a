/** What is taken for the size of a terminal that does not know its own: as every terminal once had it. */
const USUAL = { columns: 80, rows: 24 } as const;

/**
 * Gives a terminal that says it has no columns, or no rows, the usual ones until it says otherwise: a serial console, and
 * a container that was entered without a size, say 0, and everything would be cut off at that.
 */
export function sized<S extends { isTTY?: boolean; columns?: number; rows?: number }>(
  stream: S,
): S {
  if (!stream.isTTY) return stream;
  for (const name of ["columns", "rows"] as const) {
    let said = stream[name];
    Object.defineProperty(stream, name, {
      configurable: true,
      enumerable: true,
      get: () => said || USUAL[name],
      set(size: number) {
        said = size;
      },
    });
  }
  return stream;
}
