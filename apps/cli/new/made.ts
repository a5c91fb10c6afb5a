/** What a new story is made with. */
export type Made = {
  /** The id of the story, which is its address on a site. */
  id: string;
  /** Its title; null for that of the example. */
  title: string | null;
  /** Now: an instant of the log, RFC 3339 in UTC. */
  now: string;
  /** The same on the clocks of the zone, with its offset. */
  at: string;
  /** That day, and the one before. */
  today: string;
  yesterday: string;
  /** IANA time zone. */
  zone: string;
};

/** The line by which an editor knows the schema of a YAML file that stands in a folder of the story. */
export const schemaLine = (kind: string, up = "../"): string =>
  `# yaml-language-server: $schema=${up}.claimline/${kind}.schema.json`;
