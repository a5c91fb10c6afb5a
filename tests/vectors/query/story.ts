// A small made-up story for tests of the query language: two towns, a dam, and two accounts of what happened there.
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { fold } from "@claimline/core/log/state";
import type { Entry } from "@claimline/core/log/entry";
import { StoryItem } from "@claimline/core/model/record";

const hash = "0".repeat(64);
const at = (source: string, paragraph: number, quote?: string) => ({
  source,
  paragraph,
  hash,
  ...(quote === undefined ? {} : { quote }),
});

const source = (id: string, label: string, outlet: string | null, published: string) => ({
  is: "source",
  id,
  label,
  file: `${id}.txt`,
  outlet,
  describes: "a report",
  published,
  language: "en",
  first: 1,
  last: 4,
  hash,
  paragraphs: [hash, hash, hash, hash],
});

const actor = (id: string, name: string, rest: object = {}) => ({
  is: "actor",
  id,
  name,
  kind: "polity",
  ...rest,
});
const place = (id: string, name: string, rest: object = {}) => ({
  is: "place",
  id,
  name,
  kind: "town",
  ...rest,
});
const claim = (id: string, about: string, by: string | null, statement: string, rest: object) => ({
  is: "claim",
  id,
  about,
  by,
  statement,
  stance: "affirms",
  certainty: "certain",
  ...rest,
});
const post = (id: string, day: string, order: number, headline: string, body: string) => ({
  is: "post",
  id,
  headline,
  at: day,
  order,
  topic: "background",
  retells: [
    { source: "wire", from: 1, to: 4 },
    { source: "gazette-report", from: 1, to: 4 },
  ],
  body,
});

const measure = { metric: "killed", category: "people", side: "unstated", episode: "flood" };

/** The records, in the order in which they were put. */
export const records: StoryItem[] = [
  {
    is: "story",
    id: "dam",
    leads: [{ from: "2031-05-01", title: "The dam", standfirst: "Two towns and a dam." }],
    fictional: true,
    language: "en",
    zone: "Asia/Baku",
    status: "live",
    parties: [
      { actor: "hilltown", tag: "HI", shape: "round", reason: "a party" },
      { actor: "lowtown", tag: "LO", shape: "square", reason: "a party" },
    ],
    episodes: [{ id: "flood", title: "The flood", from: "2031-05-01" }],
    contact: "nobody",
    licence: "CC0",
  },
  source("wire", "S1", null, "2031-05-01"),
  source("gazette-report", "S2", "gazette", "2031-05-03"),
  actor("hilltown", "Hilltown", { aliases: [{ name: "Tepeşəhər" }] }),
  actor("hilltown-council", "Council of Hilltown", { kind: "institution", speaksFor: "hilltown" }),
  actor("hilltown-mayor", "Mayor of Hilltown", {
    kind: "person",
    role: "mayor",
    speaksFor: "hilltown-council",
  }),
  actor("lowtown", "Lowtown"),
  actor("gazette", "The Gazette", { kind: "media" }),
  place("valley", "Valley", { kind: "region" }),
  place("agdere", "Ağdərə", {
    within: "valley",
    coordinates: { lat: 1, lon: 2, origin: "made up", precision: "town" },
  }),
  place("mill", "Old mill", { within: "agdere", kind: "installation" }),
  place("coast", "Coast", { kind: "region" }),
  {
    is: "event",
    id: "dam-breach",
    title: "A breach of the dam",
    type: "assault",
    when: "2031-05-01-evening",
    places: ["mill"],
    points: [
      { id: "breached", text: "The dam was breached.", question: "Was the dam breached?" },
      { id: "drone", text: "A drone struck the dam.", answerable: ["lowtown"] },
      { id: "killed", text: "People were killed.", kind: "quantity", measure },
    ],
  },
  {
    is: "event",
    id: "call-for-talks",
    title: "A call for talks",
    type: "request",
    when: "2031-05-03",
    by: ["lowtown"],
    channel: "Town radio",
    appearances: [at("gazette-report", 1, "come to the table")],
  },
  claim("breach-said", "dam-breach", "hilltown-mayor", "The dam was shot to pieces.", {
    said: "2031-05-01",
    appearances: [at("wire", 1, "it is gone")],
  }),
  claim("breach-denied", "dam-breach", "lowtown", "The dam stands.", {
    stance: "denies",
    said: "2031-05-02",
    appearances: [at("wire", 2)],
  }),
  claim("drone-seen", "dam-breach#drone", "outlet", "A drone came over the hill.", {
    appearances: [at("gazette-report", 2)],
  }),
  claim("thirty", "dam-breach#killed", "hilltown-council", "More than thirty people were killed.", {
    said: "2031-05-02-night",
    via: ["gazette"],
    appearances: [at("wire", 3)],
    value: { words: "more than 30", modality: "more-than", number: 30, is: "cumulative" },
  }),
  claim("no-number", "dam-breach#killed", "lowtown", "No number was given.", {
    said: "2031-05-01/2031-05-03",
    appearances: [at("wire", 4)],
    value: { words: "none", modality: "none-given", is: "cumulative" },
  }),
  claim("rumour", "dam-breach#drone", null, "Reports speak of drones.", {
    certainty: "possible",
    appearances: [at("wire", 4)],
  }),
  post(
    "breach",
    "2031-05-01",
    1,
    "Hilltown says its dam is gone",
    "The [mayor](claim:breach-said) spoke at the [mill](place:mill). Rumours of [drones](claim:rumour).",
  ),
  post(
    "answer",
    "2031-05-02",
    1,
    "Lowtown denies it",
    "[Not so](claim:breach-denied). [Thirty](figure:thirty) dead, [no number](figure:no-number).",
  ),
  post(
    "call",
    "2031-05-03",
    1,
    "A call",
    "Lowtown [calls](event:call-for-talks). A [drone](claim:drone-seen).",
  ),
].map((record) => StoryItem.parse(record));

const dayOf = (record: StoryItem): string => {
  if (record.is === "post") return record.at;
  if (record.id === "drone-seen" || record.id === "call-for-talks") return "2031-05-03";
  return ["breach-denied", "thirty", "no-number"].includes(record.id) ? "2031-05-02" : "2031-05-01";
};

const entries = records.map((record, index) => ({
  seq: index + 1,
  prev: hash,
  recordedAt: "2031-05-04T00:00:00Z",
  knownFrom: { when: dayOf(record), step: record.is === "story" ? 0 : 1 },
  op: "put",
  record,
})) as Entry[];

/** The story as it stands at the end of its record. */
export const derivation: Derivation = derive(fold(entries))!;
export const { story } = derivation;
