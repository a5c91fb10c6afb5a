/*
 * What each command says as JSON: the one place that the JSON Schema is made from
 * (`node apps/cli/scripts/write-schema.ts`). A test holds what the commands print against it.
 */
import type { ChangesExport } from "@claimline/core/export/changes";
import type { FiguresExport } from "@claimline/core/export/figures";
import type { Export } from "@claimline/core/export/json";
import type { Problem } from "@claimline/core/folder/problem";
import type { Entry, Head } from "@claimline/core/log/entry";
import type { LogProblem } from "@claimline/core/log/ndjson";
import type { ActorView } from "@claimline/core/views/actor";
import type { ClaimView } from "@claimline/core/views/claim";
import type { CoverageRow } from "@claimline/core/views/coverage";
import type { DisputeView } from "@claimline/core/views/disputes";
import type { EventView } from "@claimline/core/views/event";
import type { HistoryStep } from "@claimline/core/views/history";
import type { LedgerRow } from "@claimline/core/views/ledger";
import type { PlaceView } from "@claimline/core/views/place";
import type { PostView } from "@claimline/core/views/post";
import type { StepView } from "@claimline/core/views/publication";
import type { ResultView } from "@claimline/core/views/results";
import type { SourceView } from "@claimline/core/views/source";
import type { StandingView } from "@claimline/core/views/standing";
import type { TimelineItem } from "@claimline/core/views/timeline";
import type { WithdrawnView } from "@claimline/core/views/withdrawn";
import type { Likely } from "../launch/abilities.ts";
import type { Kind } from "./command.ts";

/** Instead of a record that is not there: what there is that sounds like it. Ends with 1. */
export type NotFound = { error: "not found"; kind: Kind; id: string; near: string[] };

/** A statement in a list, with the point that it is about and how that stands. */
export type ClaimRow = LedgerRow & { about: string; standing: StandingView | null };

/** An item of the timeline with the day that it stands under. */
export type TimelineRow = TimelineItem & { day: string };

/** How a point came to stand as it stands, oldest first. */
export type PointHistory = { of: string; text: string; history: HistoryStep[] };

/** What may stand in place of a word that is being typed. */
export type Offer = { text: string; about: string };

/** Who may append to a site; `story` is null for all of its stories. */
export type TokenRow = { name: string; story: string | null; madeAt: string };

/** By the name of the command. */
export type CommandJson = {
  posts: PostView[];
  post: PostView | WithdrawnView | NotFound;
  claims: ClaimRow[];
  claim: (ClaimView & { history?: HistoryStep[] }) | WithdrawnView | NotFound;
  event: (EventView & { histories?: PointHistory[] }) | WithdrawnView | NotFound;
  disputes: DisputeView[];
  figures: FiguresExport;
  timeline: TimelineRow[];
  changes: ChangesExport;
  search: { query: string; total: number; results: ResultView[] };
  actor: ActorView | WithdrawnView | NotFound;
  place: PlaceView | WithdrawnView | NotFound;
  sources: SourceView[];
  source: SourceView | WithdrawnView | NotFound;
  cite: { kind: "post" | "claim"; id: string; text: string; address: string } | NotFound;
  verify:
    | { ok: true; log: string; entries: number; head: Head | null }
    | { ok: false; log: string; problem: LogProblem };
  /** What was made: paths within the folder, and the page that the story will have. */
  new: { folder: string; story: string; files: string[]; page: string };
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
