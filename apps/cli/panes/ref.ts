import type { Line } from "../lines/span.ts";

export const KINDS = [
  "post",
  "dispute",
  "event",
  "claim",
  "actor",
  "place",
  "source",
  "figures",
  "holes",
  "changes",
] as const;

/**
 * What can be opened: a record, a point of an event or the dispute about it (`event#point`), what is counted, what
 * nobody has given, or what changed from the moment that its id names up to the one on the screen.
 */
export type Ref = { kind: (typeof KINDS)[number]; id: string };

export const sameRef = (a: Ref | null, b: Ref | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);

/** A row of a list. */
export type Row = {
  ref: Ref;
  /** One cell: the mark of its standing. */
  readonly mark: Line;
  /** Number or letters before the title. */
  label: string;
  title: string;
  /** At the right end, if there is room. */
  side: string;
  /** The records, by `kind:id`, that a query has to find for the row to stay. */
  keys: readonly string[];
  /** Taken out by the editor: shown struck, in its place. */
  struck?: boolean;
  /** Heading under which it stands, printed once for the rows that share it. */
  group: string;
  /** That no source tells of the time before it: a line of its own above the heading. */
  silence?: string;
};

/** What narrows the list on the screen: the query that it then has. */
export type Narrow = { kind: "narrow"; id: string };

/** Where a line leads; of a line in two columns, the cells that do. `over`: to what the record on the pane belongs to. */
export type Link = {
  ref: Ref | Narrow;
  row: number;
  part?: { from: number; width: number };
  over?: boolean;
};

/** What a pane shows: lines, which of them lead somewhere, and where each point of an event begins. */
export type Doc = {
  lines: readonly Line[];
  links: readonly Link[];
  points?: ReadonlyMap<string, number>;
};

/** Whether something that was kept names a record. */
export const isRef = (value: unknown): value is Ref => {
  const { kind, id } = (value ?? {}) as Partial<Ref>;
  return KINDS.includes(kind as never) && typeof id === "string";
};
