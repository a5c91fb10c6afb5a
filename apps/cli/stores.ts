/* What needs a store: a file of its own, loaded only for who asks. */
export { readLog } from "@claimline/core/log/ndjson";
export { openPublication, told } from "./commands/publishing.ts";
export { openGrowing, openSource } from "./story/source.ts";
export { makeToken, readTokens, revokeToken, TOKEN_NAME } from "@claimline/store/tokens";
