import { hashText } from "@claimline/core/log/chain";

/* A made-up story of n records, the same on every machine: sources, actors, places, events with three points, claims, posts. */

type Fields = Record<string, unknown>;

/** A small generator of even numbers below n (mulberry32). */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * n);
  };
}

const TOPICS =
  "bridge water council drone ferry road shelling convoy village border talks school power line market station field army guard relief".split(
    " ",
  );

/** Two thousand words: a few are common and most are rare, as in any text. */
const SYLLABLES = "ba de fi go lu ma ne pi ro su".split(" ");
const WORDS = [
  ...TOPICS,
  ...Array.from({ length: 1980 }, (_, i) =>
    [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100) % 10, i % 7]
      .map((at) => SYLLABLES[at])
      .join(""),
  ),
];
const PARAGRAPHS = 40;
const DAYS = 28;
const day = (n: number): string => `2031-03-${String((n % DAYS) + 1).padStart(2, "0")}`;

/** The records of a story without their `is`, by the folder that they stand in. */
export type Made = Record<
  "story" | "sources" | "actors" | "places" | "events" | "claims",
  Fields[]
> & { posts: (Fields & { id: string; body: string })[] };

export function generate(n: number): Made {
  const roll = dice(20310305);
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!;
  const word = (): string => WORDS[Math.floor((roll(1e6) / 1e6) ** 2 * WORDS.length)]!;
  const words = (count: number): string => Array.from({ length: count }, word).join(" ");
  const times = <T>(count: number, make: (i: number) => T): T[] =>
    Array.from({ length: Math.max(2, Math.round(count)) }, (_, i) => make(i));

  const actors = times(n * 0.04, (i) => ({
    id: `actor-${i}`,
    name: `${words(2)} ${i}`,
    kind: i % 5 === 0 ? "media" : "state",
    ...(i % 3 === 2 && { speaksFor: `actor-${i - 1}` }),
  }));
  const actor = (): string => `actor-${roll(actors.length)}`;
  const places = times(n * 0.02, (i) => ({
    id: `place-${i}`,
    name: `${words(1)} ${i}`,
    kind: "town",
  }));
  const sources = times(n * 0.02, (i) => ({
    id: `source-${i}`,
    label: `S${i % 1000}`,
    file: `source-${i}.txt`,
    outlet: `actor-${(i * 5) % actors.length}`,
    describes: "news report",
    published: day(i),
    language: "en",
    first: 1,
    last: PARAGRAPHS,
    hash: hashText(`source ${i}`),
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, p) => hashText(`paragraph ${i} ${p}`)),
  }));
  const events = times(n * 0.2, (i) => ({
    id: `event-${i}`,
    title: words(6),
    type: "assault",
    when: day(i),
    places: [`place-${roll(places.length)}`],
    episode: "all",
    points: [
      { id: "core", text: words(8), question: "Is it so?", answerable: [actor()] },
      { id: "how", text: words(8), question: "Is it so?" },
      {
        id: "dead",
        text: words(4),
        kind: "quantity",
        measure: {
          metric: i % 20 === 0 ? "killed" : `${TOPICS[i % 20]}-${TOPICS[Math.floor(i / 20) % 20]}`,
          category: "people",
          side: actor(),
          place: `place-${i % places.length}`,
          episode: "all",
        },
      },
    ],
  }));
  const points = ["", "", "#core", "#how", "#how", "#dead"];
  const claims = times(n * 0.62, (i) => {
    // The first three claims of an event see to it that each of its points is spoken to.
    const round = Math.floor(i / events.length);
    const event = i % events.length;
    const point = round < 3 ? ["", "#how", "#dead"][round]! : pick(points);
    const stance = point !== "#dead" && roll(4) === 0 ? "denies" : "affirms";
    return {
      id: `claim-${i}`,
      about: `event-${event}${point}`,
      stance,
      certainty: pick(["certain", "certain", "certain", "probable", "possible"]),
      by: pick([actor(), actor(), actor(), actor(), "outlet", null]),
      via: roll(4) === 0 ? [actor()] : [],
      said: pick([null, day(i), day(i), `${day(i)}-evening`]),
      statement: `${words(14)}.`,
      ...(point === "#dead" && {
        value: { words: "some", modality: "at-least", number: 1 + roll(200), is: "cumulative" },
      }),
      appearances: [
        {
          source: `source-${Math.floor(i / PARAGRAPHS) % sources.length}`,
          paragraph: (i % PARAGRAPHS) + 1,
        },
      ],
    };
  });
  const size = Math.ceil(claims.length / Math.max(2, Math.round(n * 0.1)));
  const posts = times(claims.length / size, (i) => {
    const cited = claims.slice(i * size, (i + 1) * size);
    const told = cited.map((claim) => claim.appearances[0]!);
    return {
      id: `post-${i}`,
      headline: words(7),
      at: day(Math.floor((i / (claims.length / size)) * DAYS)),
      order: i + 1,
      key: i % 10 === 0,
      topic: "fighting",
      retells: told.map(({ source, paragraph }) => ({ source, from: paragraph, to: paragraph })),
      body: (cited.length > 0 ? cited : claims.slice(0, 1))
        .map((claim) => `${words(5)} [${words(3)}](claim:${claim.id}).`)
        .join(" "),
    };
  });
  const story = {
    id: "made-up",
    leads: [{ from: "2031-03-01", title: "Made up", standfirst: "A story of many records." }],
    fictional: true,
    language: "en",
    zone: "Etc/GMT-4",
    status: "live",
    ties: [
      { actors: ["actor-0", "actor-1"], reason: "By its own words.", evidence: ["claim:claim-0"] },
    ],
    episodes: [{ id: "all", title: "All of it", from: "2031-03-01" }],
    contact: "desk@example.org",
    licence: "CC0",
  };
  return { story: [story], sources, actors, places, events, claims, posts };
}

/** The same story as a folder: a hundred records a file, and a file for each post. */
export function folderOf({ story, posts, ...lists }: Made): Map<string, string> {
  const files = new Map<string, string>([
    ["story.yaml", JSON.stringify({ ...story[0], recordedAt: "2031-04-01T00:00:00Z" })],
  ]);
  for (const [name, list] of Object.entries(lists))
    for (let from = 0; from < list.length; from += 100)
      files.set(
        `${name}/${from}.yaml`,
        list
          .slice(from, from + 100)
          .map((record) => `- ${JSON.stringify(record)}\n`)
          .join(""),
      );
  for (const { body, id, ...front } of posts)
    files.set(
      `posts/${id}.md`,
      `---\n${Object.entries(front)
        .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
        .join("")}---\n${body}\n`,
    );
  return files;
}
