import { outsideAnswers } from "./answers.ts";

/** What is known at a moment: looked up one by one, or listed in its order. The list is made when it is first asked for. */
export class Known<K extends string, V> implements ReadonlyMap<K, V> {
  private readonly find: (key: K) => V | null;
  private readonly list: () => readonly (readonly [K, V])[];
  private made: readonly (readonly [K, V])[] | null = null;
  private bare: readonly V[] | null = null;

  constructor(find: (key: K) => V | null, list: () => readonly (readonly [K, V])[]) {
    this.find = find;
    this.list = list;
  }

  private get all(): readonly (readonly [K, V])[] {
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
    return this.all.map(([key]) => key).values();
  }
  values(): MapIterator<V> {
    return this.inOrder.values();
  }
  /** The values alone, as a list that nobody may change. */
  get inOrder(): readonly V[] {
    return (this.bare ??= this.all.map(([, value]) => value));
  }
  entries(): MapIterator<[K, V]> {
    return (this.all as readonly [K, V][]).values();
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
  forEach(call: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.all) call(value, key, this);
  }
}
