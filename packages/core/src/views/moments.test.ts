import { expect, test } from "vitest";
import { momentNamed, type Moment } from "./moments.ts";

const moment = (kind: Moment["kind"], asOf: string, at: string, label: string): Moment => ({
  kind,
  asOf,
  at,
  label,
  post: null,
  end: 0,
  step: 0,
});

const list = [
  moment("post", "post:a", "2031-11-17T08:30", "Mon 17 Nov, 08:30, post 1"),
  moment("day", "2031-11-17", "2031-11-17", "Mon 17 Nov, end of day"),
  moment("post", "post:b", "2031-11-18T09:05", "Tue 18 Nov, 09:05, post 1"),
  moment("post", "post:c", "2031-11-18-evening", "Tue 18 Nov, evening, post 2"),
  moment("day", "2031-11-18", "2031-11-18", "Tue 18 Nov, end of day"),
];

test.each([
  ["17 Nov", "2031-11-17"],
  ["mon", "2031-11-17"],
  ["Tuesday evening", "2031-11-18"],
  ["18 November 2031", "2031-11-18"],
  ["Tue 18 Nov, end of day", "2031-11-18"],
  ["09:05", "post:b"],
  ["Mon 17 Nov, post 1", "post:a"],
  ["Tue, post 2", "post:c"],
])("%j names a moment", (text, asOf) => {
  expect(momentNamed(list, text)?.asOf).toBe(asOf);
});

test.each([
  "30 Nov",
  "8 Nov",
  "1 Nov",
  "19 Nov",
  "Wed",
  "Mon 18 Nov",
  "Mon, post 2",
  "post 1",
  "",
  "mon ".repeat(40),
])(
  "%j names none: no number of a post, no minute and no piece of a number is taken for a day",
  (text) => {
    expect(momentNamed(list, text)).toBeNull();
  },
);
