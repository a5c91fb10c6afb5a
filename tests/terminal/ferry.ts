// A small made-up story in roles only, as the folder that an editor would write (JSON is YAML, too).
import { at, claim, post, retells, source } from "./records.ts";

/** The folder as a map of path → text. */
export function ferry(): Map<string, string> {
  const file = (value: unknown): string => JSON.stringify(value, null, 1);
  const killed = { metric: "hurt", category: "passengers", side: "unstated", episode: "spring" };
  return new Map([
    [
      "story.yaml",
      file({
        id: "ferry",
        leads: [
          { from: "2031-04-01", title: "The ferry and the pier", standfirst: "What was said." },
        ],
        fictional: true,
        language: "en",
        zone: "Europe/Oslo",
        status: "closed",
        parties: [
          { actor: "ferry-company", tag: "FC", shape: "round", reason: "It runs the ferry." },
          { actor: "harbour-board", tag: "HB", shape: "square", reason: "It runs the pier." },
        ],
        episodes: [{ id: "spring", title: "The spring", from: "2031-04-01" }],
        contact: "editor@example.org",
        licence: "CC-BY-4.0",
        recordedAt: "2031-05-01T00:00:00Z",
      }),
    ],
    ["sources/all.yaml", file([source(1, "2031-04-01"), source(2, "2031-04-02")])],
    [
      "actors/all.yaml",
      file([
        { id: "ferry-company", name: "The ferry company", kind: "organisation" },
        { id: "harbour-board", name: "The harbour board", kind: "organisation" },
        {
          id: "ferry-speaker",
          name: "The company’s speaker",
          kind: "person",
          of: "ferry-company",
          speaksFor: "ferry-company",
          role: "speaker",
        },
        { id: "harbour-gazette", name: "The Gazette", kind: "media" },
        { id: "clinic", name: "The clinic", kind: "institution" },
      ]),
    ],
    ["places/all.yaml", file([{ id: "pier", name: "The long pier", kind: "installation" }])],
    [
      "events/all.yaml",
      file([
        {
          id: "ferry-hit-pier",
          title: "The ferry touched the pier",
          type: "state",
          when: "2031-04-01",
          places: ["pier"],
          points: [
            { id: "touched", text: "The ferry touched the pier", answerable: ["ferry-company"] },
            {
              id: "fast",
              text: "The ferry was going too fast",
              question: "Was the ferry going too fast?",
            },
            {
              id: "hurt",
              text: "Passengers were hurt",
              kind: "quantity",
              measure: killed,
              restsOn: [],
            },
          ],
        },
        {
          id: "board-asks",
          title: "The board asks for an inquiry",
          type: "request",
          when: "2031-04-02",
          by: ["harbour-board"],
          appearances: [at("s2", 3)],
        },
      ]),
    ],
    [
      "claims/all.yaml",
      file([
        claim(
          "touched-company",
          "ferry-hit-pier",
          "ferry-speaker",
          "The speaker says that the ferry touched the pier.",
          { appearances: [at("s1", 1)], how: "written", channel: "a notice" },
        ),
        claim(
          "fast-board",
          "ferry-hit-pier#fast",
          "harbour-board",
          "The board says that it came in too fast.",
          { appearances: [at("s1", 2)] },
        ),
        claim(
          "fast-company",
          "ferry-hit-pier#fast",
          "ferry-company",
          "The company denies that it was too fast.",
          { stance: "denies", appearances: [at("s2", 1)] },
        ),
        claim("hurt-three", "ferry-hit-pier#hurt", "clinic", "The clinic gives three hurt.", {
          appearances: [at("s1", 3)],
          value: { words: "three", modality: "exactly", number: 3, is: "cumulative" },
        }),
        claim("hurt-five", "ferry-hit-pier#hurt", "clinic", "The clinic gives five hurt.", {
          appearances: [at("s2", 2)],
          value: { words: "five", modality: "exactly", number: 5, is: "cumulative" },
        }),
      ]),
    ],
    [
      "posts/touched.md",
      post(
        "2031-04-01",
        1,
        "The ferry touched the pier, its company says",
        retells("s1", 1, 1),
        "The speaker says that [the ferry touched the pier](claim:touched-company).",
      ),
    ],
    [
      "posts/too-fast.md",
      post(
        "2031-04-01",
        2,
        "The board says the ferry was too fast",
        retells("s1", 2, 3),
        "The board says [it came in too fast](claim:fast-board). The clinic counts [three hurt](figure:hurt-three).",
      ),
    ],
    [
      "posts/denied.md",
      post(
        "2031-04-02",
        1,
        "The company denies that it was too fast",
        retells("s2", 1, 2),
        "The company [denies it](claim:fast-company); the clinic now gives [five](figure:hurt-five).",
      ),
    ],
    [
      "posts/inquiry.md",
      post(
        "2031-04-02",
        2,
        "The board asks for an inquiry",
        retells("s2", 3, 3),
        "The board [asks for one](event:board-asks).",
      ),
    ],
  ]);
}
