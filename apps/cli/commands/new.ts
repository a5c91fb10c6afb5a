import { counted } from "@claimline/core/views/words";
import { EMPTY, line, quiet, strong, type Line } from "../lines/span.ts";
import { siteOf } from "./cite.ts";
import { Misuse, OK, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";
import { quoted } from "../ui/quoted.ts";

/** What to do next, with what it does. */
const next = (folder: string, page: string): Line[] => {
  const steps = [
    [`claimline check ${quoted(folder)}`, "tells what is wrong, with its place"],
    [`claimline publish ${quoted(folder)} --watch`, "publishes at every save"],
    [page, "its page, where the site runs"],
  ] as const;
  const column = Math.max(...steps.map(([does]) => does.length));
  return steps.map(([does, what]) => line(`  ${does.padEnd(column)}  `, quiet(what)));
};

export const newStory: Command = {
  name: "new",
  takes: "FOLDER",
  about: "makes the folder of a new story: a small made-up one that says what each field wants",
  options: {
    title: { type: "string", value: "TEXT", about: "its title; else that of the example" },
    schemas: {
      type: "boolean",
      about: "only the schemas that editors read, anew, into a story folder that is there",
    },
  },
  examples: [
    ["claimline new my-story", "a folder that passes check; its name is the story's id"],
    ["claimline new harbour --title 'The harbour'", "with a title of your own"],
    ["claimline new my-story --schemas", "for a folder of an older version, or one made by hand"],
  ],
  async run(asked) {
    const [folder, ...rest] = asked.words;
    if (folder === undefined || rest.length > 0) throw new Misuse("new takes one folder");
    const title = asked.options["title"] as string | undefined;
    if (title?.trim() === "") throw new Misuse("--title takes a title");
    const site = siteOf(asked);
    const { makeStory, writeSchemas } = await import("../schemas.ts");
    if (asked.options["schemas"]) {
      const files = writeSchemas(folder);
      if (!files) throw new Misuse(`${folder}: no story folder; a story.yaml stands in one`);
      return {
        data: { folder, files } satisfies CommandJson["new"],
        lines: () => [
          line(strong("Written."), ` ${files.map((path) => `${folder}/${path}`).join(" ")}`),
        ],
        code: OK,
      };
    }
    const made = makeStory(folder, title ?? null, new Date().toISOString());
    if (!made.ok) throw new Misuse(made.refused, made.hint);
    const { story, files } = made;
    const page = `${site}/${story}`;
    return {
      data: { folder, story, files, page } satisfies CommandJson["new"],
      lines: () => [
        line(
          strong("Made."),
          ` ${folder}: ${counted(files.length, "file")} of the story ${story}.`,
        ),
        line(quiet(`${folder}/README.md says what lies where.`)),
        EMPTY,
        ...next(folder, page),
      ],
      code: OK,
    };
  },
};
