import { schemaLine, type Made } from "./made.ts";

/** claims/s1.yaml: who said what, and where it is printed. */
export const claims = ({ today }: Made): string => `\
${schemaLine("claims")}
# Who said what, and where it is printed. Every claim is cited by a post.
- id: bridge-shut-office
  about: bridge-shut # an event, which means its first point, or event#point
  stance: affirms # denies, queries, comments and withdraws are the others
  certainty: certain # probable counts, too; possible and uncommitted do not
  by: bridge-office # who said it first hand; 'outlet' for the text's own voice, null for nobody who is named
  said: ${today} # only as exactly as the text has it: never an hour that it does not give
  statement: The bridge office says that the bridge is shut. # one sentence, in your own words
  appearances: [{ source: s1, paragraph: 1 }] # where it is printed; paragraphs are the lines of the text
- id: notice-office
  about: notice
  stance: affirms
  certainty: certain
  by: bridge-office
  statement: The bridge office says that it gave notice the day before.
  appearances: [{ source: s1, paragraph: 2 }]
- id: notice-ferry
  about: notice
  stance: denies # the same point, the other side: it is contested from here on
  certainty: certain
  by: ferry-company
  how: spoken
  statement: The ferry company denies that anybody told it.
  appearances: [{ source: s1, paragraph: 3 }]
- id: waiting-ferry
  about: bridge-shut#waiting
  stance: affirms
  certainty: certain
  by: ferry-company
  statement: The ferry company counts some 200 people on the quay.
  # A figure: the words as printed, how exactly they are put, and what they cover (a stock is what there is at a moment).
  value: { words: some 200, modality: approximately, number: 200, is: stock }
  appearances: [{ source: s1, paragraph: 4 }]
# A suggestion to begin with: the later count. Take the # away from its lines, take paragraph 5 out of leftOut in
# story.yaml, and tell it in a post that retells s1, 5 to 5, and cites [more than 250](figure:waiting-ferry-later).
# - id: waiting-ferry-later
#   about: bridge-shut#waiting
#   stance: affirms
#   certainty: certain
#   by: ferry-company
#   revises: waiting-ferry # the count that it takes the place of; the old one stays in the past
#   statement: The ferry company now counts more than 250 people on the quay.
#   value: { words: more than 250, modality: more-than, number: 250, is: stock }
#   appearances: [{ source: s1, paragraph: 5 }]
`;
