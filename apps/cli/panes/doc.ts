import { indent } from "../lines/fit.ts";
import { EMPTY, slice, type Line } from "../lines/span.ts";
import type { Doc, Link, Ref } from "./ref.ts";
import type { Linked } from "./ledger.ts";

const NO_BREAK = "\u00a0";

/* A no-break space has done its work once lines are laid: what is copied from here has plain blanks. */
const laid = (each: Line): Line =>
  each.some(({ text }) => text.includes(NO_BREAK))
    ? each.map((part) => slice(part, part.text.replaceAll(NO_BREAK, " ")))
    : each;

/** Builds what a pane shows, from top to bottom. */
export class DocBuilder {
  private readonly lines: Line[] = [];
  private readonly links: Link[] = [];
  private readonly points = new Map<string, number>();

  add(...lines: readonly Line[]): this {
    for (const each of lines) this.lines.push(laid(each));
    return this;
  }

  /** One blank line, never two, and none at the top. */
  gap(): this {
    if (this.lines.length > 0 && this.lines.at(-1)!.length > 0) this.lines.push(EMPTY);
    return this;
  }

  /** A point of an event begins here. */
  point(id: string): this {
    this.points.set(id, this.lines.length);
    return this;
  }

  /** Lines of which the first leads to a record. */
  link(ref: Ref, lines: readonly Line[]): this {
    this.links.push({ ref, row: this.lines.length });
    return this.add(...lines);
  }

  /** Lines of which the first leads to what the record belongs to: keys stay about the record there. */
  over(ref: Ref, lines: readonly Line[]): this {
    this.links.push({ ref, row: this.lines.length, over: true });
    return this.add(...lines);
  }

  linked(lines: readonly Linked[], by = 0): this {
    for (const { line, ref } of lines) {
      const [set] = indent([line], by);
      if (ref) this.link(ref, [set!]);
      else this.add(set!);
    }
    return this;
  }

  /** Another document below what is here. */
  append({ lines, links }: Doc): this {
    const above = this.lines.length;
    this.links.push(...links.map((each) => ({ ...each, row: each.row + above })));
    return this.add(...lines);
  }

  done(): Doc {
    while (this.lines.length > 0 && this.lines.at(-1)!.length === 0) this.lines.pop();
    return { lines: this.lines, links: this.links, points: this.points };
  }
}
