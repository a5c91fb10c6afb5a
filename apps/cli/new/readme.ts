import type { Made } from "./made.ts";

/** README.md: what lies where, and what to do next. */
export const readme = ({ id }: Made): string => `\
# ${id}

A story for Claimline: who said what, who denied it, and where it is printed. As it stands it is a small made-up example.

| here | what it is |
|---|---|
| \`story.yaml\` | the title, the sides, what was left out and why |
| \`actors/\`, \`places/\` | whoever speaks or acts; where |
| \`events/\` | what statements are about, point by point |
| \`claims/\` | who affirms or denies which point, and where that is printed |
| \`posts/\` | what readers read, each citing claims, events or figures |
| \`sources/\` | the texts that were read, by the hashes of their paragraphs |
| \`texts/\` | those texts, for you alone: nothing in it is published |
| \`.claimline/\`, \`.vscode/\` | by these an editor offers what a field takes, and marks what is wrong |

In \`.yaml\` files and above the text of a post, \`#\` begins a comment. File names are yours to choose, but that of a post is its id.

## Next

Run these in the folder that this one lies in; its name stands for FOLDER.

1. \`claimline check FOLDER\` tells every problem with its place, or what came of each paragraph.
2. \`claimline publish FOLDER --watch\` publishes at every save, to the log that the site reads; \`--dry-run\` shows what would be published. The page is \`/${id}\` on the site.
3. Change a headline and save: the page has it within a second, and the old words stay to be seen.
4. Follow the suggestion at the end of \`claims/s1.yaml\`: a count that a later one takes the place of. Tell it in a new post: \`claimline post 'More than 250 wait' --story FOLDER\` opens your editor on one.
5. Read a text of your own: lay it into \`texts/\`, and \`claimline hash texts/s2.txt > sources/s2.yaml\` (run in this folder) counts and hashes its paragraphs. \`check\` then asks what came of each.
6. Take out what is made up, \`fictional: true\` with it, and tell your own.

What is published can be corrected and taken back, in the open, and never removed without a trace: until you are sure, publish to a file of your own (\`--to draft.db\`).
`;
