import { schemaLine, type Made } from "./made.ts";

/** story.yaml: what the story is called, and who is a party to it. */
export const story = ({ id, title, now, at, today, zone }: Made): string => `\
${schemaLine("story", "")}
# The story itself. There is one. This example is made up: change it, or empty the other files and begin.
id: ${id} # its address on the site; keep it once the story is published
fictional: true # the pages say so; leave the line out for a story that is not made up
# When the log takes the first publication; later ones are recorded at the time at which they are published.
recordedAt: ${now}
leads:
  # Title and standfirst from a moment on. Add another lead when the story turns; the old one stays in the past.
  - from: ${at}
    title: ${JSON.stringify(title ?? "The harbour bridge is shut, and who knew of it is open")}
    standfirst: The bridge office says that it gave notice; the ferry company denies that. A made-up example.
language: en
zone: ${zone} # days of this story are read by its clocks
status: live # paused and closed are the others; a closed story is not followed
parties:
  # Its sides, with the letters and the shape that stand for them where room is short. Their order ranks nobody.
  - { actor: bridge-office, tag: BRG, shape: round, reason: It runs the bridge. }
  - { actor: ferry-company, tag: FER, shape: square, reason: It carries whom the bridge does not. }
episodes:
  # Spans of time that counts belong to.
  - { id: closure, title: The closure, from: ${today} }
leftOut:
  # Every paragraph of a source is told, or stands here with the reason.
  - { source: s1, paragraph: 5, reason: Not told yet; the suggestion in claims/s1.yaml takes it. }
  - { source: s1, paragraph: 6, reason: Credit line. }
contact: editor@example.org # whom readers write to about mistakes
licence: CC0-1.0
`;
