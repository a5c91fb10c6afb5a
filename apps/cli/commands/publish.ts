import { statSync } from "node:fs";
import { printProblem } from "@claimline/core/folder/problem";
import { counted } from "@claimline/core/views/words";
import { denial, EMPTY, line, quiet, strong } from "../lines/span.ts";
import { publicationLines } from "../panes/publication.ts";
import { Misuse, NOTHING, OK, type Answer, type Command } from "./command.ts";
import type { CommandJson } from "./command-json.ts";
import { saves } from "./saves.ts";
import type { Plan, Publication } from "./publishing.ts";

/** Where a story is published to if nothing else is said: what the site reads by itself, too. */
const DEFAULT_LOG = "claimline.db";

export const publish: Command = {
  name: "publish",
  takes: "FOLDER",
  about:
    "appends to a log what it lacks of a story folder, after showing it as readers will see it",
  options: {
    to: {
      type: "string",
      value: "LOG",
      about:
        "an SQLite file, postgres://… or a site, https://…; else CLAIMLINE_LOG, else claimline.db",
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
    const to = String(options["to"] ?? (around.env["CLAIMLINE_LOG"] || DEFAULT_LOG));
    const { openPublication } = await import("../stores.ts");
    const note = (options["note"] as string | undefined) ?? null;
    const token = around.env["CLAIMLINE_TOKEN"]?.trim() || null;
    if (/^https?:/i.test(to) && !token && !options["dry-run"])
      throw new Misuse(
        `publishing to ${to} takes a token, in CLAIMLINE_TOKEN`,
        "whoever runs the site makes one: claimline token make NAME",
      );
    const publication = await openPublication(folder, to, note, token);

    const answer = (plan: Plan, published: boolean, rest: Partial<Answer> = {}): Answer => {
      const { story, problems, steps, head } = plan;
      const data: CommandJson["publish"] = { story, to, published, head, steps, problems };
      return {
        data,
        lines: (width) =>
          problems.length > 0
            ? [
                ...problems.map((problem) => line(printProblem(problem))),
                EMPTY,
                line(denial(`${counted(problems.length, "problem")}.`), " Nothing was published."),
              ]
            : publicationLines(steps, width),
        code: problems.length > 0 ? NOTHING : OK,
        ...rest,
      };
    };

    /** Appends a plan, or says that somebody was faster; then the folder is compared with what they published. */
    async function append(plan: Plan): Promise<Answer> {
      const head = await publication.publish(plan);
      if (!head)
        return answer(plan, false, {
          lines: () => [
            line(denial("Not published:"), " somebody else has published in between. Try again."),
          ],
          code: NOTHING,
        });
      return answer({ ...plan, head }, true, {
        lines: () => [
          line(
            strong("Published."),
            ` ${counted(plan.entries.length, "entry", "entries")} to ${to}.`,
          ),
          line(quiet(`head  ${head.seq} ${head.hash}`)),
        ],
      });
    }

    return next(publication, options, { answer, append, folder });
  },
};

type Steps = {
  answer: (plan: Plan, published: boolean, rest?: Partial<Answer>) => Answer;
  append: (plan: Plan) => Promise<Answer>;
  folder: string;
};

/** Shows, asks, appends; or goes on with every save. */
async function next(
  publication: Publication,
  options: Readonly<Record<string, string | boolean | undefined>>,
  { answer, append, folder }: Steps,
): Promise<Answer> {
  const plan = await publication.plan();
  const shown = answer(plan, false);
  const isDone = plan.entries.length === 0 || options["dry-run"];
  if (isDone && !options["watch"]) {
    await publication.close();
    return shown;
  }
  return {
    ...shown,
    async *more(confirm) {
      try {
        if (!isDone) {
          const agreed = options["yes"] || options["watch"] || (await confirm("Publish this?"));
          yield agreed
            ? await append(plan)
            : answer(plan, false, {
                lines: () => [line("Nothing was published.")],
                complaint: ["nothing was published: nobody was asked; --yes publishes"],
                code: NOTHING,
              });
        }
        if (!options["watch"]) return;
        for await (const _ of saves(folder)) {
          const now = await publication.plan();
          if (now.entries.length === 0 && now.problems.length === 0) continue;
          yield answer(now, false);
          if (now.entries.length > 0) yield await append(now);
        }
      } finally {
        await publication.close();
      }
    },
  };
}
