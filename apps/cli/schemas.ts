/*
 * What needs the schemas: reading folders and logs, and the schema of an export. A file of its own, loaded only for
 * who asks: the records that ship with the program were checked when it was built.
 */
export { exportSchema } from "@claimline/core/export/json";
export { readLog } from "@claimline/core/log/ndjson";
export { checkFolderAt } from "./commands/check.ts";
export { makeStory, writeSchemas } from "./new/make.ts";
export { readText, sourceText } from "./new/text.ts";
export { startPost } from "./new/posting.ts";
export { keepsPromise } from "./story/check-file.ts";
export { openPath } from "./story/path.ts";
