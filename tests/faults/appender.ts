/* `appender.ts ADDRESS STORY`: appends one entry after another, and prints the seq of each once it is acknowledged. */
import { writeSync } from "node:fs";
import { openStore } from "@claimline/store/open";
import { entriesAfter } from "../stores/drafts.ts";

const [address, story] = process.argv.slice(2);
const store = await openStore(address!);
const log = store.story(story!);
let head = await log.head();
for (;;) {
  const answer = await log.append(entriesAfter(head, `by-${process.pid}`), head);
  if (!answer.ok) {
    head = answer.head;
    continue;
  }
  head = answer.head;
  // At once, or a kill could come between the acknowledgement and its telling: that would be no loss.
  writeSync(1, `${head.seq} ${head.hash}\n`);
}
