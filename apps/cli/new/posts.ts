import type { Made } from "./made.ts";

/* The posts of a new story. Their names are their ids. */

export const shut = ({ at }: Made): string => `\
---
headline: The harbour bridge is shut
# When this post goes out: the time of our own work, which we know. It says nothing of when anything happened.
at: ${at}
order: 1 # within the day, from 1
key: true # one of the posts that somebody in a hurry should read
topic: background # what it is filed under; fighting, casualties, diplomacy, mobilisation are the others
retells:
  # The paragraphs that it tells again; what stands in them is known from this post on.
  - { source: s1, from: 1, to: 1 }
---
The bridge at the mouth of [the harbour](place:harbour) [is shut](claim:bridge-shut-office), says [the bridge office](actor:bridge-office).
`;

export const notice = ({ at }: Made): string => `\
---
headline: Was the ferry company told?
at: ${at}
order: 2
key: true
topic: background
retells:
  - { source: s1, from: 2, to: 3 }
---
The bridge office says that it [gave notice](claim:notice-office) the day before. The ferry company [denies that](claim:notice-ferry).
`;

export const waiting = ({ at }: Made): string => `\
---
headline: Some 200 wait for the ferry
at: ${at}
order: 3
topic: background
retells:
  - { source: s1, from: 4, to: 4 }
---
The ferry company counts [some 200](figure:waiting-ferry) people on [the quay](place:quay).
`;
