import { join } from "node:path";
import { printProblem, type Problem } from "@claimline/core/folder/problem";
import { counted } from "@claimline/core/views/words";
import { edit, editorIn } from "../launch/editor.ts";
import { denial, EMPTY, line, quiet, strong, type Line } from "../lines/span.ts";
import type { Posting } from "../new/posting.ts";
import { Misuse, NOTHING, OK, type Answer, type Asked } from "./command.ts";
import type { NewPost } from "./command-json.ts";
import { quoted } from "../ui/quoted.ts";

const now = (): string => new Date().toISOString();

type Told = { problems?: Problem[]; code?: number; written?: boolean };

const answerOf = (
  { id, file, draft }: Posting,
  kept: boolean,
  lines: readonly Line[],
  { problems = [], code = NOTHING, written = false }: Told = {},
): Answer => ({
  data: {
    post: id,
    file: written ? file : null,
    draft: kept ? draft : null,
    problems,
  } satisfies NewPost,
  lines: () => lines,
  code,
});

/** What came of a draft: it is the post now, or this is wrong with it. */
function finished(posting: Posting, folder: string): Answer {
  const { problems, others } = posting.finish(now());
  if (problems.length > 0)
    return answerOf(
      posting,
      true,
      problems.map((each) => line(printProblem(each))),
      { problems },
    );
  return answerOf(
    posting,
    false,
    [
      line(strong("Written."), ` ${join(folder, posting.file)}`),
      ...(others > 0
        ? [
            line(
              denial(`${counted(others, "problem")} elsewhere in the folder`),
              `: claimline check ${quoted(folder)}`,
            ),
          ]
        : [
            line(
              quiet(
                `claimline publish ${quoted(folder)} publishes it, unless --watch does already.`,
              ),
            ),
          ]),
    ],
    { code: OK, written: true },
  );
}

const left = (posting: Posting, folder: string, goOn: string): readonly Line[] => [
  line(strong("No post was written."), ` The draft is kept in ${join(folder, posting.draft)};`),
  line(quiet(`to go on with it: ${goOn}`)),
];

/** Opens the editor on a draft until it is a post, or its author has had enough. */
async function* written(
  posting: Posting,
  folder: string,
  open: () => Promise<number>,
  confirm: (question: string) => Promise<boolean>,
  goOn: string,
): AsyncIterable<Answer> {
  posting.begin();
  for (;;) {
    const code = await open();
    if (posting.isUntouched()) {
      posting.drop();
      const why = code === 0 ? "" : ` The editor ended with ${code}.`;
      return yield answerOf(posting, false, [
        line(strong("No post was written."), why || " Nothing was written into it."),
      ]);
    }
    if (code !== 0)
      return yield answerOf(posting, true, [
        line(denial(`The editor ended with ${code}.`)),
        ...left(posting, folder, goOn),
      ]);
    const answer = finished(posting, folder);
    if (answer.code === OK) return yield answer;
    yield answer;
    if (await confirm("Edit it again?")) continue;
    const { problems } = answer.data as { problems: Problem[] };
    return yield answerOf(posting, true, [EMPTY, ...left(posting, folder, goOn)], { problems });
  }
}

/** Writes a new post under a headline into the folder that `--story` names, else into this one. */
export async function writePost({ around, options }: Asked, headline: string): Promise<Answer> {
  const { env, stdin, stdout } = around;
  const folder = (options["story"] as string | undefined) ?? ".";
  const given = options["text"] as string | undefined;
  const editor = editorIn(env);
  if (given === undefined && !(stdin.isTTY && stdout.isTTY))
    throw new Misuse(
      "a new post is written in an editor, and there is no terminal for one",
      "its text can be given instead: --text 'It [is shut](claim:ID).', or --text - for what is piped in",
    );
  if (given === undefined && editor === null)
    throw new Misuse(
      "a new post is written in an editor, and neither VISUAL nor EDITOR names one",
      `EDITOR=nano claimline post ${quoted(headline)}, or give its text: --text 'It [is shut](claim:ID).'`,
    );
  const body =
    given === "-" ? await (await import("node:stream/consumers")).text(stdin) : (given ?? null);
  const { startPost } = await import("../schemas.ts");
  const posting = startPost(folder, headline, body, now());
  if (!posting)
    throw new Misuse(
      `${folder === "." ? "this folder" : folder} holds no story.yaml, and a new post goes into a story's folder`,
      `go there, or name it: --story FOLDER. A post that is there is shown by its id, which “${headline}” is not`,
    );
  const goOn = `claimline post ${quoted(headline)}${folder === "." ? "" : ` --story ${quoted(folder)}`}`;
  if (body === null)
    return {
      data: undefined,
      more: (confirm) =>
        written(
          posting,
          folder,
          () => edit(editor!, join(folder, posting.draft), env),
          confirm,
          goOn,
        ),
    };
  posting.begin();
  const answer = finished(posting, folder);
  if (answer.code === OK) return answer;
  const told = answer.lines!(0);
  return { ...answer, lines: () => [...told, EMPTY, ...left(posting, folder, goOn)] };
}
