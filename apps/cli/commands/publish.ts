import { statSync } from "node:fs";
import { printProblem } from "@claimline/core/folder/problem";
import { writeHead } from "@claimline/core/log/noted";
import { counted } from "@claimline/core/views/words";
import { DEFAULT_LOG, isSite, withoutPassword } from "@claimline/store/places";
import { denial, EMPTY, line, quiet, strong } from "../lines/span.ts";
import { publicationLines } from "../panes/publication.ts";
import { Misuse, NOTHING, OK, type Answer, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";
import type { Plan, Publication } from "./publishing.ts";
import { watched } from "./watched.ts";

/** A plan as it is shown: what a reader will see of it, or why nothing of it can be published. */
function planned({ story, problems, steps, head }: Plan, to: string): Answer {
  return {
    data: { story, to, published: false, head, steps, problems } satisfies CommandJson["publish"],
    lines: (width) =>
      problems.length > 0
        ? [
            ...problems.map((problem) => line(printProblem(problem))),
            EMPTY,
            line(denial(`${counted(problems.length, "problem")}.`), " Nothing was published."),
          ]
        : publicationLines(steps, width),
    code: problems.length > 0 ? NOTHING : OK,
  };
}

/** A plan that was shown and not carried out. */
const left = (plan: Plan, to: string, rest: Partial<Answer>): Answer => ({
  ...planned(plan, to),
  ...rest,
  code: NOTHING,
});

/** Appends a plan, or says that somebody was faster; then the folder is compared with what they published. */
async function append(publication: Publication, plan: Plan, to: string): Promise<Answer> {
  const head = await publication.publish(plan);
  if (!head)
    return left(plan, to, {
      lines: () => [
        line(denial("Not published:"), " somebody else has published in between. Try again."),
      ],
    });
  const { story, problems, steps, entries } = plan;
  return {
    data: { story, to, published: true, head, steps, problems } satisfies CommandJson["publish"],
    lines: () => [
      line(strong("Published."), ` ${counted(entries.length, "entry", "entries")} to ${to}.`),
      line(quiet(`head  ${writeHead(head)}`)),
    ],
    code: OK,
  };
}

export const publish: Command = {
  name: "publish",
  takes: "FOLDER",
  about:
    "appends to a log what it lacks of a story folder, after showing it as readers will see it",
  options: {
    to: {
      type: "string",
      value: "LOG",
      about: `an SQLite file, postgres://… or a site, https://…; else CLAIMLINE_LOG, else ${DEFAULT_LOG}`,
    },
    note: { type: "string", value: "TEXT", about: "why: readers see it with each correction" },
    yes: { type: "boolean", short: "y", about: "without asking" },
    "dry-run": { type: "boolean", about: "only show what would be published" },
    watch: { type: "boolean", about: "publish at every save, without asking, until ^C" },
  },
  examples: [
    ["claimline publish stories/x", "shows the change, asks, appends"],
    ["claimline publish stories/x --dry-run", "shows it and ends"],
    ["claimline publish stories/x --yes --note 'The count was misread.'", "a correction"],
    [
      "claimline publish stories/x --to https://example.org",
      "to a site, with the token that CLAIMLINE_TOKEN holds",
    ],
  ],
  async run({ around, words, options }) {
    const folder = words[0] ?? (options["story"] as string | undefined);
    if (folder === undefined || words.length > 1)
      throw new Misuse("publish takes one story folder");
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Misuse(`${folder}: no such folder`);
    const address = String(options["to"] ?? (around.env["CLAIMLINE_LOG"] || DEFAULT_LOG));
    const to = withoutPassword(address);
    const { openPublication } = await import("../stores.ts");
    const note = (options["note"] as string | undefined) ?? null;
    const token = around.env["CLAIMLINE_TOKEN"]?.trim() || null;
    if (isSite(address) && !token && !options["dry-run"])
      throw new Misuse(
        `publishing to ${to} takes a token, in CLAIMLINE_TOKEN`,
        "whoever runs the site makes one: claimline token make NAME",
      );
    const publication = await openPublication(folder, address, note, token);
    const plan = await publication.plan().catch(async (error: unknown) => {
      await publication.close();
      throw error;
    });
    const shown = planned(plan, to);
    const isDone = plan.entries.length === 0 || options["dry-run"];
    if (isDone && !options["watch"]) {
      await publication.close();
      return shown;
    }
    return {
      ...shown,
      async *more(confirm) {
        try {
          if (options["watch"])
            yield* watched(publication, plan, folder, to, {
              planned,
              append: options["dry-run"] ? null : append,
            });
          else
            yield options["yes"] || (await confirm("Publish this?"))
              ? await append(publication, plan, to)
              : left(plan, to, {
                  lines: () => [line("Nothing was published.")],
                  complaint: ["nothing was published: nobody was asked; --yes publishes"],
                });
        } finally {
          await publication.close();
        }
      },
    };
  },
};
