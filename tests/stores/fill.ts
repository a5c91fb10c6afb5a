/* `fill.ts PATH SEQ`: appends to story `a`, whose log ends at SEQ, until it is refused; prints the last seq and why. */
import { openStore } from "@claimline/store/open";
import { entriesAfter } from "./drafts.ts";

process.on("SIGXFSZ", () => {}); // a full disk is an error to be told, not the end
const [path] = process.argv.slice(2);
const store = await openStore(path!);
const log = store.story("a");
let head = await log.head();
try {
  for (;;) {
    const answer = await log.append(
      entriesAfter(head, ...Array.from({ length: 20 }, (_, at) => `more-${at}`)),
      head,
    );
    head = answer.head;
  }
} catch (error) {
  process.stdout.write(`${head!.seq}\n${(error as Error).message}\n`);
}
await store.close();
