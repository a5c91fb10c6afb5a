import type { Entry } from "@claimline/core/log/entry";
import { extended, headOfState } from "@claimline/core/log/state";
import { counted } from "@claimline/core/views/words";
import { change, choose, stay } from "./choose.ts";
import { say } from "./say.ts";
import type { Session } from "./session.ts";

/** What entries bring, in a few words. */
function brought(session: Session, entries: readonly Entry[]): string {
  const { versions } = session.opened.state;
  const posts = entries.filter(({ record }) => record.is === "post");
  const known = posts.filter(({ record }) => versions.post.has(record.id));
  const [fresh, changed] = [posts.length - known.length, known.length];
  const parts = [
    fresh > 0 && counted(fresh, "new post"),
    changed > 0 && counted(changed, "changed post"),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join(", ")}.` : "The record has grown.";
}

/** Goes on with the story: what the reader has chosen and reads stays where it is. */
export function goOn(session: Session, entries: readonly Entry[]): void {
  const { opened, screen } = session;
  const chosen = session.list.rows.at(screen.chosen)?.ref ?? null;
  const remark = brought(session, entries);
  session.opened = { ...opened, state: extended(opened.state, entries) };
  session.readAnew();
  const at = session.list.rows.placeOf(chosen);
  if (at >= 0 && at !== screen.chosen) {
    const { scroll, link } = screen;
    choose(session, at);
    change(session, { scroll, link });
  } else stay(session);
  say(session, remark);
}

/** Follows a story, or stops to; one that does not grow says so. */
export function toggleFollowing(session: Session): void {
  const { follow } = session.opened;
  if (!follow)
    return say(
      session,
      "This story does not grow. Open a site, a database or an SQLite file to follow one.",
    );
  if (session.following) {
    session.following.abort();
    session.following = null;
    return say(session, "Not followed any more; f goes on.");
  }
  startFollowing(session);
  say(session, "Followed: what comes is shown as it comes.");
}

/** Goes on with a story as its log grows, until it is stopped. Nothing happens to one that does not grow. */
export function startFollowing(session: Session): void {
  const { follow, state } = session.opened;
  if (!follow) return;
  const stop = new AbortController();
  session.following = stop;
  session.changed();
  void (async () => {
    try {
      for await (const next of follow(headOfState(state), stop.signal)) {
        if (stop.signal.aborted) return;
        goOn(session, next);
        session.changed();
      }
    } catch (error) {
      session.following = null;
      say(session, error instanceof Error ? error.message : String(error));
      session.changed();
    }
  })();
}
