import { schemaLine } from "./made.ts";

/** actors/actors.yaml: whoever speaks or acts. */
export const actors = (): string => `\
${schemaLine("actors")}
# Whoever speaks or acts, a record each. A file may hold one record or a list; its name is yours to choose.
- id: bridge-office # lower-case letters, digits and single hyphens
  name: The bridge office # as pages print it
  kind: institution
- id: ferry-company
  name: The ferry company
  kind: organisation
- id: quayside-paper
  name: The Quayside Paper
  kind: media # what it says itself counts as an outlet's own voice
  tag: QUA # for a voice that is no party; a party's letters stand in story.yaml
# A person who speaks for one of them counts as its voice (rule M6):
# - id: ferry-speaker
#   name: The speaker of the ferry company
#   kind: person
#   role: speaker
#   of: ferry-company
#   speaksFor: ferry-company
`;
