/* What needs a store: a file of its own, loaded only for who asks. */
export { openPublication } from "./commands/publishing.ts";
