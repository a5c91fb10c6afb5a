import { citeClaim, citePost } from "@claimline/core/views/cite";
import { commandOf, urlOf } from "./address.ts";
import type { Effect } from "./binding.ts";
import { placeOfRef, placeOfView, type Place } from "./place.ts";
import { thisOf } from "./reading.ts";
import type { Ref } from "../panes/ref.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";

/** What of the site's address, or what is wrong with its setting. */
function attempt(session: Session, make: () => Effect | void): Effect | void {
  try {
    return make();
  } catch (error) {
    say(session, (error as Error).message);
  }
}

/** The place of the list that is on the screen, or of what was opened from it. */
const shown = (session: Session): Place => {
  const { open } = session.screen;
  return open ? placeOfRef(open) : placeOfView(session.derivation, session.screen);
};

/** The place of what a key is about. */
const meant = (session: Session): Place => {
  const ref = thisOf(session);
  return ref ? placeOfRef(ref) : shown(session);
};

const CITES: Partial<Record<Ref["kind"], typeof citePost | typeof citeClaim>> = {
  post: citePost,
  claim: citeClaim,
};

/** Copies how to cite what is read: words, version, place in the log, address. */
export const copyCitation = (session: Session): Effect | void =>
  attempt(session, () => {
    // Where the chosen link is nothing to cite, such as what a statement is about, it is what is read.
    const ref = [thisOf(session), session.reading].find((each) => each && each.kind in CITES);
    const cited = ref && CITES[ref.kind]!(session.derivation, ref.id);
    if (!cited)
      return say(session, "Posts and statements can be cited. Y copies the link to this.");
    say(session, `Copied how to cite it: ${cited.text}`);
    return { copy: `${cited.text} ${urlOf(session, placeOfRef(ref))}` };
  });

/** Copies the address of what is read. */
export const copyLink = (session: Session): Effect | void =>
  attempt(session, () => {
    const copy = urlOf(session, meant(session));
    say(session, `Copied ${copy}`);
    return { copy };
  });

/** Opens what is read in the browser. */
export const openPage = (session: Session): Effect | void =>
  attempt(session, () => {
    const browse = urlOf(session, meant(session));
    say(session, `Opening ${browse}`);
    return { browse };
  });

/** Shows the command line and the address that give what is on the screen. */
export const showCommand = (session: Session): Effect | void =>
  attempt(session, () => {
    const place = shown(session);
    say(session, `${commandOf(session, place)}\n${urlOf(session, place)}`);
  });
