/** Works something out once per key and keeps it as long as the key lives: for keys that never change, such as a derivation or the lines of a log. */
export function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: work(key) }));
    return entry.value;
  };
}

/** Works something out when it is first asked for. */
export function onDemand<V>(work: () => V): () => V {
  let made: { value: V } | null = null;
  return () => (made ??= { value: work() }).value;
}
