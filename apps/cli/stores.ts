/* What needs a store: a file of its own, loaded only for who asks. */
export { keep } from "./backup/keep.ts";
export { restore } from "./backup/restore.ts";
export { openPublication } from "./commands/publishing.ts";
export { told } from "./story/told.ts";
export { openGrowing, openSource } from "./story/source.ts";
export { makeToken, readTokens, revokeToken, TOKEN_NAME } from "@claimline/store/tokens";
