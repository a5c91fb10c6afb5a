import type { Derivation } from "@claimline/core/derive/derivation";
import { dayOf, whenWords } from "@claimline/core/views/dates";
import { postsInOrder } from "@claimline/core/views/postref";
import { figuresView, type FigureGroup } from "@claimline/core/views/figures";
import { headView, type HeadView } from "@claimline/core/views/head";
import { storyAt } from "@claimline/core/views/at";
import { moments } from "@claimline/core/views/moments";
import { parseQuery } from "@claimline/core/query/parse";
import { wantedWords } from "@claimline/core/views/results";
import { bareStrip, stripView, type StripView } from "@claimline/core/views/strip";
import type { Line } from "../lines/span.ts";
import type { Opened } from "../story/opened.ts";
import { helpDoc } from "../panes/help.ts";
import { SECTIONS } from "./keys.ts";
import { facetsDoc } from "../panes/facets.ts";
import { stripLines } from "../panes/strip.ts";
import { whyDoc } from "../panes/why.ts";
import { isOwnCount } from "../panes/tally.ts";
import { docOf, type DocOptions } from "./docs.ts";
import { explain } from "./explain.ts";
import { chips, narrowings } from "./facets.ts";
import { Moment } from "./moment.ts";
import { narrowed, type Narrowed } from "./narrow.ts";
import type { Doc, Ref } from "../panes/ref.ts";
import { layoutOf, TOLD, type Layout } from "./size.ts";
import { freshScreen, screenOf, type Screen, type State } from "./state.ts";

/** What a screen is made from: the state, and the story as of its moment. What is derived is the moment's, and no state. */
export class Session {
  opened: Opened;
  /** Ends following the log; null where it is not followed. */
  following: AbortController | null = null;
  /** The log is shown, as its chain holds, and its records are still being checked. */
  checking = false;
  /** Draws the screen anew after something came that no key asked for. */
  changed: () => void = () => {};
  /** The setting of the site's public address, as it was given. */
  readonly site: string | undefined;
  /** Sentences are told one after the other, for a screen reader: nothing has a place on a screen. */
  readonly told: boolean;
  /** What came into the log after this entry is new to the reader; null where nothing is known of them. */
  since: number | null = null;
  state: State;
  /**
   * What there is to show. A first frame waits for no counts of everything; and of a large story the titles of a list
   * are there before their marks and what is read, since for these all statements have to be put in order.
   */
  ready: "titles" | "records" | "counts" = "counts";
  private moment: Moment;

  constructor(
    opened: Opened,
    derivation: Derivation,
    size: { columns: number; rows: number },
    start: { asOf: string | null; query: string; site?: string | undefined; told?: boolean },
  ) {
    this.opened = opened;
    this.site = start.site;
    this.told = start.told ?? false;
    this.moment = new Moment(start.asOf, derivation);
    this.state = {
      columns: size.columns,
      rows: size.rows,
      single: false,
      share: 0,
      mouse: true,
      asOf: start.asOf,
      stack: [freshScreen("posts", start.query)],
      overlay: null,
      prompt: null,
      pending: null,
      marks: {},
      remark: null,
    };
  }

  get screen(): Screen {
    return screenOf(this.state);
  }

  /** Whether anything came since the reader was last here. */
  get hasNews(): boolean {
    return this.since !== null && this.since < (this.opened.state.last?.seq ?? 0);
  }

  get layout(): Layout {
    return this.told ? TOLD : layoutOf(this.state);
  }

  private get now(): Moment {
    if (this.moment.asOf !== this.state.asOf) this.readAnew();
    return this.moment;
  }

  /** Reads the story at its moment: another one was chosen, or the log has grown. */
  readAnew(): void {
    const { asOf } = this.state;
    const read = storyAt(this.opened.state, asOf);
    // Only moments that could be read become state.
    if (read.ok) this.moment = new Moment(asOf, read.derivation);
  }

  get derivation(): Derivation {
    return this.now.derivation;
  }

  private keep<T>(key: string, make: (derivation: Derivation) => T): T {
    return this.now.keep(key, make);
  }

  /** The rows of the list on the screen, as its query narrows them. */
  get list(): Narrowed {
    const { view, query } = this.screen;
    return this.keep(`list ${view} ${query}`, (derivation) => narrowed(derivation, view, query));
  }

  /** The words that the query on the screen asks for, for marking them. */
  get wanted(): readonly string[] {
    const { query } = this.screen;
    if (query === "") return [];
    return this.keep(`wanted ${query}`, ({ story }) => {
      const read = parseQuery(query, story);
      return read.ok ? wantedWords(read.query) : [];
    });
  }

  /** What the reading pane is about: what was opened, else the chosen row. */
  get reading(): Ref | null {
    return this.screen.open ?? this.list.rows.at(this.screen.chosen)?.ref ?? null;
  }

  doc(ref: Ref, options: DocOptions): Doc {
    const { width, brief, below } = options;
    const key = `doc ${ref.kind} ${ref.id} ${width} ${brief} ${below}`;
    return this.keep(key, (derivation) => docOf(derivation, ref, options));
  }

  /** Whether a record has a standing, or is made of what has one. */
  hasStanding(ref: Ref): boolean {
    return explain(this.derivation, ref).length > 0;
  }

  /** Why a record stands as it stands. */
  why(ref: Ref, width: number): Doc {
    const key = `why ${ref.kind} ${ref.id} ${width}`;
    return this.keep(key, (derivation) => whyDoc(explain(derivation, ref), width));
  }

  /** Ways to narrow the list. */
  facets(width: number): Doc {
    const { view, query } = this.screen;
    return this.keep(`facets ${view} ${width} ${query}`, () =>
      facetsDoc(narrowings(this), this.list.rows.length, width),
    );
  }

  /** The conditions of the query on the screen, in short. */
  get chips(): readonly string[] {
    const { query } = this.screen;
    return this.keep(`chips ${query}`, (derivation) => chips(derivation, query));
  }

  /** Every key and every mark. */
  get help(): Doc {
    const { columns } = this.state;
    return this.keep(`help ${columns}`, () => helpDoc(SECTIONS, columns));
  }

  get head(): HeadView {
    return this.keep("head", headView);
  }

  /** The day that the record goes up to, in short; null before the first post. */
  get until(): string | null {
    const last = postsInOrder(this.derivation).at(-1);
    return last ? whenWords(dayOf(last.at)) : null;
  }

  /** The first thing that sides count of their own; null while none does. */
  get counts(): FigureGroup | null {
    return this.keep("counts", (derivation) => figuresView(derivation).find(isOwnCount) ?? null);
  }

  get strip(): StripView {
    const all = moments(this.opened.state);
    if (this.ready !== "counts")
      return this.keep("bare strip", (derivation) => bareStrip(derivation, all));
    return this.keep("strip", (derivation) => stripView(derivation, all));
  }

  /** The claimline in cells, with the line of its days: of many posts that takes longer than what a key changes. */
  get stripLines(): [Line, Line] {
    const { columns, asOf } = this.state;
    const key = `strip lines ${columns} ${this.ready}`;
    return this.keep(key, () => stripLines(this.strip, columns, asOf !== null));
  }
}
