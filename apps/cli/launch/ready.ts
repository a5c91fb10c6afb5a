import type { Derivation } from "@claimline/core/derive/derivation";
import { theme, type Theme } from "../lines/theme.ts";
import type { Opened } from "../story/opened.ts";
import type { Face } from "../ui/app.tsx";
import { faceOf, type Outside } from "../ui/face.ts";
import { Session } from "../ui/session.ts";
import { showsLinks, turnsNames } from "./abilities.ts";
import { ASK_BACKGROUND, guessBackground, type Background } from "./background.ts";
import type { Depth } from "./color.ts";
import { resume } from "./reading.ts";
import type { Heard } from "./stdin.ts";

export type Start = {
  opened: Opened;
  /** The story as of `asOf`. */
  derivation: Derivation;
  asOf: string | null;
  query: string;
  depth: Depth;
  ascii: boolean;
  /** In sentences, for a screen reader. */
  told: boolean;
};

/** A session that is ready to be shown, with what is shown first, whole. */
export type Ready = { session: Session; face: Face; first: string; heard: Heard };

/** Makes what is shown first, where the reader left off, and shows nothing yet. `outside` is told whose it is. */
export async function ready(
  { depth, ascii, ...start }: Start,
  outsideOf: (session: Session) => Outside,
): Promise<Ready> {
  const { env, stdout } = process;
  const site = env["CLAIMLINE_URL"];
  const session = new Session(start.opened, start.derivation, stdout, { ...start, site });
  resume(session);
  const outside = outsideOf(session);
  if (start.told) {
    const { tellerOf } = await import("../told/teller.ts");
    const face = tellerOf(session, outside, ascii);
    return { session, face, first: face.draw(), heard: { background() {}, mouse() {} } };
  }
  const can = { links: showsLinks(env) === "likely", isolates: turnsNames(env) === "likely" };
  const look = (ground: Background): Theme => theme(depth, ground, ascii, can);
  const face = faceOf(session, look(guessBackground(env)), outside);
  session.hurried = true;
  session.checking = start.opened.isTrusted === true;
  return {
    session,
    face,
    first: `${face.draw()}${depth > 0 ? ASK_BACKGROUND : ""}`,
    heard: { background: (found) => face.restyle(look(found)), mouse: face.mouse },
  };
}
