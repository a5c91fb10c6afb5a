import { schemaLine } from "./made.ts";

/** places/places.yaml: where things are said to have happened. */
export const places = (): string => `\
${schemaLine("places")}
# Where things are said to have happened.
- id: harbour
  name: Old Harbour # without an article: pages say “in Old Harbour”
  kind: area
- id: quay
  name: Ferry Quay
  kind: installation
  within: harbour # only where a text says so and nobody disputes it
`;
