import { actors } from "./actors.ts";
import { backup } from "./backup.ts";
import { check } from "./check-command.ts";
import { changes } from "./changes.ts";
import { cite } from "./cite.ts";
import { claims } from "./claims.ts";
import type { Command } from "./command.ts";
import { complete } from "./complete.ts";
import { completion } from "./completion.ts";
import { disputes } from "./disputes.ts";
import { doctor } from "./doctor.ts";
import { events } from "./events.ts";
import { exportCommand } from "./export.ts";
import { figures } from "./figures.ts";
import { hash } from "./hash.ts";
import { newStory } from "./new.ts";
import { places } from "./places.ts";
import { post } from "./post.ts";
import { posts } from "./posts.ts";
import { follow } from "./follow.ts";
import { publish } from "./publish.ts";
import { actor, claim, event, place, source } from "./records.ts";
import { restore } from "./restore.ts";
import { schema } from "./schema.ts";
import { search } from "./search.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { token } from "./token.ts";
import { verify } from "./verify.ts";

/** Every command: the program, its help and its usage errors are made from this. */
export const COMMANDS: readonly Command[] = [
  posts,
  post,
  claims,
  claim,
  events,
  event,
  disputes,
  figures,
  timeline,
  changes,
  search,
  actors,
  actor,
  places,
  place,
  sources,
  source,
  cite,
  verify,
  newStory,
  hash,
  check,
  publish,
  backup,
  restore,
  token,
  follow,
  exportCommand,
  schema(() => COMMANDS),
  completion,
  doctor,
  complete(() => COMMANDS),
];
