import type { Derivation } from "@claimline/core/derive/derivation";
import { theme, type Depth, type Theme } from "../lines/theme.ts";
import type { Opened } from "../story/opened.ts";
import type { Face } from "../ui/app.tsx";
import { faceOf } from "../ui/face.ts";
import { Session } from "../ui/session.ts";
import { showsLinks, turnsNames } from "./abilities.ts";
import { ASK_BACKGROUND, type Background } from "./background.ts";
import { outsideOf } from "./outside.ts";
import { resume } from "./reading.ts";
import type { Heard } from "./stdin.ts";

/** How a screen looks, whatever is on it. */
export type Looks = { depth: Depth; ascii: boolean; ground: Background };

export type Start = Looks & {
  opened: Opened;
  /** The story as of `asOf`. */
  derivation: Derivation;
  asOf: string | null;
  query: string;
};

/* From so many statements on, a reader could notice that a list waits for its marks. */
const MANY = 3000;

/** A session that is ready to be shown, with what is shown first, whole. */
export type Ready = { session: Session; face: Face; first: string; heard: Heard };

function begun(start: Start, told: boolean): Session {
  const { opened, derivation, asOf, query } = start;
  const site = process.env["CLAIMLINE_URL"];
  const session = new Session(opened, derivation, process.stdout, { asOf, query, site, told });
  resume(session);
  return session;
}

/** Makes what a screen shows first, where the reader left off, and shows nothing yet. */
export function readyScreen(start: Start): Ready {
  const { env } = process;
  const { depth, ascii, ground, opened } = start;
  const session = begun(start, false);
  const can = { links: showsLinks(env) === "likely", isolates: turnsNames(env) === "likely" };
  const look = (found: Background): Theme => theme(depth, found, ascii, can);
  const face = faceOf(session, look(ground), outsideOf(session));
  session.ready = opened.state.versions.claim.size >= MANY ? "titles" : "records";
  session.checking = opened.check !== undefined;
  return {
    session,
    face,
    first: `${face.draw()}${depth > 0 ? ASK_BACKGROUND : ""}`,
    heard: { background: (found) => face.restyle(look(found)), mouse: face.mouse },
  };
}

/** The same in sentences. */
export async function readyToTell(start: Start): Promise<Ready> {
  const { tellerOf } = await import("../told/teller.ts");
  const session = begun(start, true);
  const face = tellerOf(session, outsideOf(session), start.ascii);
  return { session, face, first: face.draw(), heard: { background() {}, mouse() {} } };
}
