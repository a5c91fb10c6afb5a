/*
 * What each command says as JSON: the one place that the JSON Schema is made from
 * (`npx pnpm@12 generate`). A test holds what the commands print against it.
 */
import type { Answers } from "@claimline/core/export/answers";
import type { Export } from "@claimline/core/export/json";
import type { NotFound } from "@claimline/core/export/records";
import type { Problem } from "@claimline/core/folder/problem";
import type { Entry, Head } from "@claimline/core/log/entry";
import type { LogProblem } from "@claimline/core/log/ndjson";
import type { CoverageRow } from "@claimline/core/views/coverage";
import type { StepView } from "@claimline/core/views/publication";
import type { Kept } from "../backup/keep.ts";
import type { Restored } from "../backup/restore.ts";
import type { TextRead } from "../new/text.ts";
import type { Likely } from "../launch/abilities.ts";

/** What may stand in place of a word that is being typed. */
export type Offer = { text: string; about: string };

/** Who may append to a site; `story` is null for all of its stories. */
export type TokenRow = { name: string; story: string | null; madeAt: string };

/** A new post: its file, or the draft that was kept, within the folder; and what is wrong with it. */
export type NewPost = {
  post: string;
  file: string | null;
  draft: string | null;
  problems: Problem[];
};

/** By the name of the command. */
export type CommandJson = {
  posts: Answers["posts"];
  post: Answers["post"] | NotFound | NewPost;
  claims: Answers["claims"];
  claim: Answers["claim"] | NotFound;
  events: Answers["events"];
  event: Answers["event"] | NotFound;
  disputes: Answers["disputes"];
  figures: Answers["figures"];
  timeline: Answers["timeline"];
  changes: Answers["changes"];
  search: Answers["search"];
  actors: Answers["actors"];
  actor: Answers["actor"] | NotFound;
  places: Answers["places"];
  place: Answers["place"] | NotFound;
  sources: Answers["sources"];
  source: Answers["source"] | NotFound;
  cite: Answers["cite"] | NotFound;
  verify:
    | { ok: true; log: string; entries: number; head: Head | null }
    | { ok: false; log: string; problem: LogProblem };
  /** What was made: paths within the folder, and the page that the story will have; or the schemas alone. */
  new:
    | { folder: string; story: string; files: string[]; page: string }
    | { folder: string; files: string[] };
  hash: TextRead;
  check:
    | { ok: boolean; problems: []; head: Head | null; paragraphs: CoverageRow[] }
    | { ok: false; problems: Problem[] };
  /** What is published, or would be; `head` is the end of the log. */
  publish: {
    story: string | null;
    to: string;
    published: boolean;
    head: Head | null;
    steps: StepView[];
    problems: Problem[];
  };
  backup: { from: string; stories: Kept[] };
  restore: { to: string; stories: Restored[] };
  /** Entries as they stand in the log, as many as came together. */
  follow: Entry[];
  /** The list; or what was made, with the token that is told this once; or what was revoked. */
  token: TokenRow[] | (TokenRow & { token: string }) | { revoked: string | null };
  export: Export;
  completion: { shell: string; script: string };
  doctor: {
    version: string;
    output: "terminal" | "pipe or file";
    input: "terminal" | "pipe or file";
    size: string | null;
    colours: string;
    background: "dark" | "light";
    marks: "ASCII" | "Unicode";
    links: Likely;
    copying: Likely;
    /** As the environment has them; null where it has not. */
    variables: Record<string, string | null>;
    story: string;
    entries: number;
    head: Head | null;
  };
  complete: Offer[];
  /** The JSON Schema itself. */
  schema: Record<string, unknown>;
};
