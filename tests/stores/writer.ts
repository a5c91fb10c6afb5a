/* `writer.ts ADDRESS STORY NAME`: appends one entry after the first one of a story, and tells its parent the answer. */
import { headOf } from "@claimline/core/log/chain";
import { openStore } from "@claimline/store/open";
import { entriesAfter } from "./drafts.ts";

const [address, story, name] = process.argv.slice(2);
const head = headOf(entriesAfter(null, "start"));
const store = await openStore(address!);
process.send!(await store.story(story!).append(entriesAfter(head, name!), head));
await store.close();
process.disconnect();
