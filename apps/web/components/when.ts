export { within } from "@claimline/core/views/dates";
