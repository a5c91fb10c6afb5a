import { readFileSync } from "node:fs";
import { join } from "node:path";
import { derive, type Derivation } from "@claimline/core/derive/derivation";
import { readLog } from "@claimline/core/log/ndjson";
import { fold } from "@claimline/core/log/state";

const log = readLog(readFileSync(join(import.meta.dirname, "story.ndjson"), "utf8"));
if (!log.ok) throw new Error(`story.ndjson:${log.problem.line} ${log.problem.expected}`);

/** The small made-up story that queries are asked of: two towns, a dam, and two accounts of what happened there. */
export const derivation: Derivation = derive(fold(log.entries))!;
export const { story } = derivation;
