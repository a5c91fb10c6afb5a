import type { Entry } from "./entry.ts";
import type { State } from "./state.ts";

/** Works something out once for a state, and anew after the state has taken another entry. */
export function perState<V>(work: (state: State) => V): (state: State) => V {
  const known = new WeakMap<State, { last: Entry | null; value: V }>();
  return (state) => {
    let kept = known.get(state);
    if (!kept || kept.last !== state.last)
      known.set(state, (kept = { last: state.last, value: work(state) }));
    return kept.value;
  };
}
