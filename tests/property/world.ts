import type { Short } from "../vectors/short.ts";

/* What random stories are about: a web of two events, a handful of voices, the days around them. */

export const EVENTS: NonNullable<Short["events"]> = [
  {
    id: "raid",
    when: "2031-03-06",
    points: [
      { id: "core", answerable: ["north"], excludes: ["storm#core"] },
      { id: "at-night" },
      { id: "by-drone", restsOn: ["at-night"] },
      { id: "cruel", kind: "evaluation" },
      { id: "dead", kind: "quantity", answerable: ["south"], measure: { side: "south" } },
    ],
  },
  {
    id: "storm",
    points: [
      { id: "core" },
      { id: "flood", restsOn: ["core", "raid#at-night"] },
      { id: "dead", kind: "quantity", measure: { side: "south" } },
    ],
  },
  { id: "call", type: "request", by: ["north"], saidIn: "s1:12", points: [{ id: "core" }] },
];

export const POINTS = [
  "raid",
  "raid",
  "raid#at-night",
  "raid#by-drone",
  "raid#cruel",
  "raid#dead",
  "storm",
  "storm#flood",
  "storm#dead",
  "call",
];
export const VOICES = [
  "north",
  "north",
  "south",
  "south-ministry",
  "east",
  "diplomats",
  "officials",
  "outlet",
  "outlet",
  null,
];
export const DATES = [
  null,
  null,
  "2031-03-01",
  "2031-03-02",
  "2031-03-02-evening",
  "2031-03-03-night",
  "2031-03-01/2031-03-03",
];
export const MOMENTS = [
  "2031-03-04",
  "2031-03-05",
  "2031-03-05-morning",
  "2031-03-06",
  "2031-03-06T09:30:00Z",
];
export const FIGURES = [
  "exactly 12",
  "exactly 15",
  "at-least 12",
  "more-than 14",
  "approximately 20",
  "dozens",
  "none-given",
];
