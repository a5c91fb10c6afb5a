import { outsideAnswers } from "./answers.ts";

/** What is known at a moment: looked up one by one, or listed in its order. The list is made when it is first asked for. */
export class Known<K extends string, V> implements ReadonlyMap<K, V> {
  private readonly find: (key: K) => V | null;
  private readonly list: () => readonly V[];
  private readonly keyOf: (value: V, index: number) => K;
  private made: readonly V[] | null = null;

  constructor(
    find: (key: K) => V | null,
    list: () => readonly V[],
    keyOf: (value: V, index: number) => K,
  ) {
    this.find = find;
    this.list = list;
    this.keyOf = keyOf;
  }

  /** All of it in its order; nobody may change the list. */
  get all(): readonly V[] {
    outsideAnswers("a whole list");
    return (this.made ??= this.list());
  }

  get(key: K): V | undefined {
    return this.find(key) ?? undefined;
  }
  has(key: K): boolean {
    return this.find(key) !== null;
  }
  get size(): number {
    return this.all.length;
  }
  keys(): MapIterator<K> {
    return this.all.map(this.keyOf).values();
  }
  values(): MapIterator<V> {
    return this.all.values();
  }
  entries(): MapIterator<[K, V]> {
    return this.all.map((value, index): [K, V] => [this.keyOf(value, index), value]).values();
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
  forEach(call: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }
}
