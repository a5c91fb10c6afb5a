/** The same function, which keeps what it made of the texts it was given last, up to a number of them. */
export function remembered<V>(make: (text: string) => V, limit = 500): (text: string) => V {
  let known = new Map<string, V>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined || known.has(text)) return old as V;
    if (known.size >= limit) known = new Map();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
