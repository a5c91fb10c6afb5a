import { schemaLine } from "./made.ts";

/** actors/actors.yaml: whoever speaks or acts. */
export const actors = (): string => `\
${schemaLine("actors")}
# Whoever speaks or acts, a record each. A file may hold one record or a list; its name is yours to choose.
- id: bridge-office # lower-case letters, digits and single hyphens
  name: Bridge Office # as pages print it, in the middle of a sentence, too: without an article
  kind: institution
- id: ferry-company
  name: Ferry Company
  kind: organisation
- id: quayside-paper
  name: Quayside Paper
  kind: media # what it says itself counts as an outlet's own voice
  tag: QUA # for a voice that is no party; a party's letters stand in story.yaml
# A person who speaks for one of them counts as its voice (rule M6):
# - id: ferry-speaker
#   name: Speaker of the Ferry Company
#   kind: person
#   role: speaker
#   of: ferry-company
#   speaksFor: ferry-company
`;
