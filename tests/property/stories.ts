import fc from "fast-check";
import type { ClaimShort, Short } from "../vectors/short.ts";
import { DATES, EVENTS, FIGURES, MOMENTS, POINTS, VOICES } from "./world.ts";

/* Random stories, in the shorthand of the vectors: a web of two events, a handful of voices, all stances, figures, dates and posts. */

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { freq: 1 });

const place = fc
  .tuple(fc.constantFrom("s1", "s1", "s2", "s3"), fc.integer({ min: 1, max: 8 }))
  .map(([source, n]) => `${source}:${n}`);

const claim = fc.record({
  by: fc.constantFrom(...VOICES),
  ref: fc.constantFrom(...POINTS),
  stance: fc.constantFrom(
    "affirms",
    "affirms",
    "affirms",
    "denies",
    "denies",
    "queries",
    "comments",
    "withdraws",
  ),
  certainty: fc.constantFrom("certain", "certain", "probable", "possible", "uncommitted"),
  said: fc.constantFrom(...DATES),
  via: fc.constantFrom([], [], ["gazette"], ["east"]),
  ahead: fc.constantFrom(false, false, false, true),
  joint: fc.constantFrom(false, false, false, true),
  in: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
  figure: fc.tuple(
    fc.constantFrom(...FIGURES),
    fc.constantFrom("cumulative", "cumulative", "stock", "total"),
  ),
  figureAsOf: maybe(fc.constantFrom("2031-03-01", "2031-03-02")),
  revises: maybe(fc.nat(20)),
  post: fc.nat(20),
});

/** A random story. Claims are c1, c2, …; posts p1, p2, …; `ally` is tied to north and says nothing. */
export const story: fc.Arbitrary<Short> = fc
  .record({
    claims: fc.array(claim, { minLength: 1, maxLength: 14 }),
    posts: fc.uniqueArray(fc.tuple(fc.constantFrom(...MOMENTS), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 4,
      selector: String,
    }),
    tied: fc.constantFrom<string[]>([], ["north", "east"], ["east", "south"]),
    newestFirst: fc.boolean(),
    shared: fc.array(
      fc.record({
        a: fc.integer({ min: 1, max: 8 }),
        b: fc.integer({ min: 1, max: 8 }),
        length: fc.integer({ min: 6, max: 12 }),
      }),
      { maxLength: 2 },
    ),
    act: fc.nat(20),
  })
  .map(({ claims: drawn, posts, tied, newestFirst, shared, act }) => {
    const claims = drawn.map((each, index): ClaimShort => {
      const earlier = drawn.slice(0, index);
      // A withdrawal takes back an earlier claim about the same point; where there is none it comments.
      const target =
        each.stance === "withdraws" ? earlier.findLastIndex((one) => one.ref === each.ref) : -1;
      const stance = each.stance === "withdraws" && target < 0 ? "comments" : each.stance;
      const counted = stance === "affirms" || stance === "denies";
      const revised =
        stance === "withdraws"
          ? target
          : each.revises !== null && index > 0
            ? each.revises % index
            : -1;
      return {
        id: `c${index + 1}`,
        by: each.by,
        [stance]: each.ref,
        ...(counted && { certainty: each.certainty }),
        said: each.said,
        via: each.via,
        ahead: each.ahead,
        joint: each.joint,
        in: each.in,
        ...(counted &&
          each.ref.endsWith("dead") && {
            figure: each.figure.join(" "),
            ...(each.figureAsOf && { figureAsOf: each.figureAsOf }),
          }),
        ...(revised >= 0 && { revises: `c${revised + 1}` }),
        post: `p${(each.post % posts.length) + 1}`,
      };
    });
    return {
      claims,
      events: EVENTS.map((event) =>
        event.saidIn ? { ...event, post: `p${(act % posts.length) + 1}` } : event,
      ),
      actors: [{ id: "ally", kind: "state" }],
      posts: posts.map(([at, order], index) => ({ id: `p${index + 1}`, at, order })),
      ties: [["north", "ally"], ...(tied.length > 0 ? [tied] : [])],
      sources: [
        {
          id: "s1",
          outlet: "gazette",
          newestFirst: newestFirst
            ? [
                [1, 3],
                [4, 6],
                [7, 8],
              ]
            : [],
          sharedText: shared.map(({ a, b, length }) => ({
            with: "s2",
            paragraph: a,
            word: 0,
            there: { paragraph: b, word: 0 },
            length,
          })),
        },
      ],
    };
  });

/** Days, parts and instants around those of the posts. */
export const moment: fc.Arbitrary<string> = fc.constantFrom(
  ...MOMENTS,
  "2031-03-05-evening",
  "2031-03-06T09:30:01Z",
  "2031-03-07",
);
