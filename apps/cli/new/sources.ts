import { paragraphsOf } from "@claimline/core/folder/paragraphs";
import { schemaLine, type Made } from "./made.ts";

/** texts/s1.txt: the text that was read, a paragraph a line. */
export const TEXT = `\
Nothing has crossed the swing bridge at the harbour mouth since this morning. A bearing is being looked at, according to the bridge office.

One day before, the office adds, word of it went to the ferry company.

“Not to us,” answers the company.

By its own count some 200 people are queueing on the quay.

In a later call it put the queue at more than 250.

Reporting by the harbour desk.
`;

/** sources/s1.yaml: what is recorded of that text. */
export function sources({ today }: Made): string {
  const { texts, hashes, hash } = paragraphsOf(TEXT);
  return `\
${schemaLine("sources")}
# A text that was read. It lies beside the story, in texts/, for you alone: nothing of it is published, only hashes of
# its paragraphs, by which anybody who has the text can tell that it is the same.
# For another one, in this folder: claimline hash texts/s2.txt > sources/s2.yaml
id: s1
label: S1 # how pages cite it
file: s1.txt
outlet: quayside-paper # leave it out where the text names none
title: Bridge shut, quay full # as printed, at most ten words
describes: news report
published: ${today}
language: en
first: 1
last: ${texts.length}
hash: ${hash}
paragraphs:
${hashes.map((each) => `  - ${each}`).join("\n")}
`;
}
