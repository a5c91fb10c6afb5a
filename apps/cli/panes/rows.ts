import { sameRef, type Ref, type Row } from "./ref.ts";

/** The rows of a list. Of a long one, each may be made when it is looked at, and forgotten again. */
export class Rows implements Iterable<Row> {
  readonly length: number;
  private readonly row: (index: number) => Row;
  private readonly find: ((ref: Ref) => number) | null;

  /** `find` tells which row is about something, -1 if none is; else they are looked through for it. */
  constructor(
    length: number,
    row: (index: number) => Row,
    find: ((ref: Ref) => number) | null = null,
  ) {
    this.length = length;
    this.row = row;
    this.find = find;
  }

  static from(rows: readonly Row[] | Rows): Rows {
    return rows instanceof Rows ? rows : new Rows(rows.length, (index) => rows[index]!);
  }

  /** The rows at some places, in the order of these. */
  only(places: readonly number[]): Rows {
    return new Rows(places.length, (index) => this.row(places[index]!));
  }

  /** The row at a place; undefined beyond either end. */
  at(index: number): Row | undefined {
    return index >= 0 && index < this.length ? this.row(index) : undefined;
  }

  /** The place of the row about something; -1 if there is none. */
  placeOf(ref: Ref | null): number {
    if (ref === null) return -1;
    if (this.find) return this.find(ref);
    let index = 0;
    for (const row of this) {
      if (sameRef(row.ref, ref)) return index;
      index++;
    }
    return -1;
  }

  map<T>(make: (row: Row) => T): T[] {
    return Array.from(this, make);
  }

  *[Symbol.iterator](): Iterator<Row> {
    for (let index = 0; index < this.length; index++) yield this.row(index);
  }
}
