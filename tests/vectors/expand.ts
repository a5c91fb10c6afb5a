import { hashText } from "@claimline/core/log/chain";
import { StoryItem } from "@claimline/core/model/record";
import { type ClaimShort, type EventShort, type Fields, type Short } from "./short.ts";

/* Shorthand → full records. */

const STANCES = ["affirms", "denies", "queries", "comments", "withdraws"];
const PARAGRAPHS = 40;

const CAST: Fields[] = [
  ...["north", "south", "east", "west"].map((id) => ({ id, kind: "state" })),
  ...["north", "south"].map((of) => ({ id: `${of}-ministry`, kind: "institution", speaksFor: of })),
  ...["gazette", "courier", "bugle"].map((id) => ({ id, kind: "media" })),
  ...["diplomats", "officials"].map((id) => ({ id, kind: "group", unnamed: true })),
];

/** The hash that paragraph n of a made-up source has. */
const hashOf = (source: string, n: number): string => hashText(`${source} ${n}`);

function appearance(at: string): Fields {
  const [source = "", paragraph = ""] = at.split(":");
  return { source, paragraph: Number(paragraph), hash: hashOf(source, Number(paragraph)) };
}

function readFigure(short: ClaimShort): Fields {
  const words = short.figure!.split(" ");
  const number = words.length === 3 ? Number(words[1]) : null;
  return {
    words: words.slice(0, -1).join(" "),
    modality: words[0],
    number,
    is: words.at(-1),
    asOf: short.figureAsOf ?? null,
  };
}

function claim(short: ClaimShort, index: number): Fields {
  const {
    id,
    by,
    post: _post,
    in: where = `s1:${index + 1}`,
    figure,
    figureAsOf: _asOf,
    ...rest
  } = short;
  const stance = STANCES.find((each) => each in rest)!;
  const { [stance]: about, ...fields } = rest;
  return {
    is: "claim",
    id,
    by,
    about,
    stance,
    statement: `Statement ${id}.`,
    certainty: stance === "affirms" || stance === "denies" ? "certain" : null,
    ...(figure && { value: readFigure(short) }),
    appearances: [where].flat().map(appearance),
    ...fields,
  };
}

/** Events and points that claims are about, with what the case says of them laid over. */
function events(short: Short): Fields[] {
  const made = new Map<string, { given: EventShort; points: Map<string, Fields> }>();
  for (const given of short.events ?? [])
    made.set(given.id, {
      given,
      points: new Map((given.points ?? []).map((point) => [String(point["id"]), point])),
    });
  for (const each of short.claims) {
    const [id = "", point = "core"] = String(
      STANCES.map((stance) => each[stance]).find(Boolean),
    ).split("#");
    const event = made.get(id) ?? { given: { id }, points: new Map<string, Fields>() };
    made.set(id, event);
    // A bare event means its first point, whatever that is called.
    if (point === "core" && event.points.size > 0) continue;
    if (point !== "core" && event.points.size === 0) event.points.set("core", { id: "core" });
    if (!event.points.has(point))
      event.points.set(point, { id: point, ...(each.figure && { kind: "quantity" }) });
  }
  return [...made.values()].map(
    ({ given: { saidIn, post: _post, points: _points, ...given }, points }) => ({
      is: "event",
      type: "state",
      title: `Event ${given.id}`,
      ...given,
      appearances: saidIn ? [appearance(saidIn)] : [],
      points: [...points.values()].map(({ measure, question, ...point }) => ({
        text: `Point ${String(point["id"])}`,
        ...(question !== null && { question: `Is it so: ${String(point["id"])}?` }),
        ...(point["kind"] === "quantity" && {
          measure: {
            metric: "killed",
            category: "people",
            side: "unstated",
            episode: "clash",
            ...(measure as Fields),
          },
        }),
        ...point,
      })),
    }),
  );
}

function posts(short: Short, claims: Fields[], acts: Fields[]): Fields[] {
  const given = short.posts ?? [{ id: "p1" }];
  return given.map((post) => {
    const own = <T extends { post?: string }>(list: T[] | undefined): number[] =>
      (list ?? []).flatMap((each, index) => ((each.post ?? "p1") === post.id ? [index] : []));
    const told = own(short.claims).map((index) => claims[index]!);
    const spoken = own(short.events).flatMap((index) =>
      acts.filter(
        (act) =>
          act["id"] === short.events![index]!.id && (act["appearances"] as Fields[]).length > 0,
      ),
    );
    const cites = [
      ...told.map((each) => `[said](claim:${String(each["id"])})`),
      ...spoken.map((each) => `[act](event:${String(each["id"])})`),
    ];
    return {
      is: "post",
      at: "2031-03-05",
      order: 1,
      topic: "fighting",
      headline: `Post ${post.id}`,
      body: cites.join(" ") || "Nothing.",
      retells: [...told, ...spoken]
        .flatMap((each) => each["appearances"] as Fields[])
        .map(({ source, paragraph }) => ({ source, from: paragraph, to: paragraph })),
      ...post,
    };
  });
}

/** The full records of a case. */
export function expand(short: Short): StoryItem[] {
  const claims = short.claims.map(claim);
  const all = events(short);
  const outlets: Record<string, string> = { s1: "gazette", s2: "courier" };
  const overlaid = new Map(short.sources?.map((source) => [source.id, source]));
  const sources = [...new Set(["s1", "s2", "s3", ...overlaid.keys()])].map((id) => ({
    is: "source",
    id,
    label: id.toUpperCase(),
    file: `${id}.txt`,
    outlet: outlets[id] ?? null,
    describes: "made-up report",
    published: "2031-03-05",
    language: "en",
    first: 1,
    last: PARAGRAPHS,
    hash: hashOf(id, 0),
    paragraphs: Array.from({ length: PARAGRAPHS }, (_, n) => hashOf(id, n + 1)),
    ...overlaid.get(id),
  }));
  const story = {
    is: "story",
    id: "made-up",
    leads: [{ from: "2031-03-01", title: "Made up", standfirst: "A made-up story." }],
    fictional: true,
    language: "en",
    zone: short.zone ?? "Etc/GMT-4",
    status: "live",
    parties: (short.parties ?? []).map((actor, index) => ({
      actor,
      tag: actor.slice(0, 3).toUpperCase(),
      shape: index === 0 ? "round" : "square",
      reason: "It is a party.",
    })),
    ties: (short.ties ?? []).map((actors) => ({
      actors,
      reason: "by its own words",
      evidence: short.tieEvidence ?? [`claim:${short.claims[0]!.id}`],
    })),
    episodes: [{ id: "clash", title: "The clash", from: "2031-03-01" }],
    contact: "desk@example.org",
    licence: "CC0",
  };
  const actors = [...CAST, ...(short.actors ?? [])].map((actor) => ({
    is: "actor",
    name: actor["id"],
    ...actor,
  }));
  return [story, ...sources, ...actors, ...all, ...claims, ...posts(short, claims, all)].map(
    (record) => StoryItem.parse(record),
  );
}
