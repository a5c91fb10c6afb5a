import { describe, expect, test } from "vitest";
import { derive, type Derivation } from "../derive/derivation.ts";
import { parseAsOf } from "../story/asof.ts";
import { play } from "../../../../tests/vectors/play.ts";
import { spanOf } from "./span.ts";

// Three days with a post each; a correction of the first, written down last, is known from the second day on.
const state = play({
  posts: ["05", "06", "07"].map((day, at) => ({ id: `p${at + 1}`, at: `2031-03-${day}` })),
  claims: [
    { id: "c1", by: "north", affirms: "raid" },
    { id: "c2", by: "south", affirms: "raid", post: "p2" },
    { id: "c3", by: "south", denies: "raid", post: "p3" },
  ],
  edits: [{ at: "2031-03-06", headlines: { p1: "Put right" } }],
});
const head = state.last!.seq;

function at(asOf: string | null): Derivation {
  const read = asOf === null ? null : parseAsOf(asOf, state, "Etc/GMT-4");
  if (read && !read.ok) throw new Error(asOf!);
  return derive(state, read?.asOf ?? null)!;
}

/** "from to", an exclamation mark after what was turned; else which problem it is. */
function span(from: string | null, to: string | null, asOf: string | null = null): string {
  const read = spanOf(at(asOf), { from, to });
  if (!read.ok) return read.problem.is;
  return `${read.span.from.text} ${read.span.to.text}${read.span.turned ? "!" : ""}`;
}

describe("the moments of a span", () => {
  test("are the day before the last and the end, where none is asked for", () => {
    expect(span(null, null)).toBe("2031-03-06 2031-03-07");
    expect(span("2031-03-05", null)).toBe("2031-03-05 2031-03-07");
  });

  test("begin with the day before an end that is asked for alone, or with what is first", () => {
    expect(span(null, "2031-03-06")).toBe("2031-03-05 2031-03-06");
    expect(span(null, "2031-03-05")).toBe("post:p1 2031-03-05");
    expect(span(null, "4")).toBe("1 4");
  });

  test("end with the log where they begin with one of its numbers", () => {
    expect(span("3", null)).toBe(`3 ${head}`);
    const read = spanOf(at(null), { from: "3", to: null });
    expect(read.ok && read.span.to.label).toBe("the end of the log");
  });

  test("are called in short, for they stand in one heading", () => {
    const read = spanOf(at(null), { from: "2031-03-05-morning", to: "2031-03-06T18:00:00+04:00" });
    expect(read.ok && [read.span.from.label, read.span.to.label]).toEqual([
      "Wed 5 March, morning",
      "Thu 6 March, 18:00",
    ]);
  });

  test("are turned where the later one comes first", () => {
    expect(span("2031-03-07", "2031-03-05")).toBe("2031-03-05 2031-03-07!");
    expect(span(String(head), "2031-03-05")).toBe(`2031-03-05 ${head}!`);
  });

  test("have no order where each knows what the other does not, and it says which", () => {
    const read = spanOf(at(null), { from: String(head - 1), to: "2031-03-06" });
    expect(read).toMatchObject({
      problem: {
        is: "order",
        text: expect.stringMatching(/^Entry \d+ of the log and Thu 6 March/),
      },
    });
  });

  test("are moments, or it says what they take", () => {
    expect(span("soon", null)).toBe("moment");
    expect(span(null, "post:p9")).toBe("moment");
  });

  test("are no later than the moment that is read at (T4)", () => {
    expect(span(null, null, "2031-03-06")).toBe("2031-03-05 2031-03-06");
    expect(span("2031-03-05", "2031-03-07", "2031-03-06")).toBe("2031-03-05 2031-03-06");
    expect(span(null, "2031-03-07", "2031-03-06")).toBe("2031-03-05 2031-03-06");
    expect(span("2031-03-05", String(head), "2031-03-06")).toBe("2031-03-05 2031-03-06");
  });
});
