import type { Release } from "../ui/app.tsx";
import type { Outside } from "../ui/face.ts";
import type { Session } from "../ui/session.ts";
import { browse } from "./browse.ts";
import { enterScreen, leaveScreen } from "./screen.ts";

/** Stops as any program does on ^Z. Where nothing could wake it, the system does not stop it, and it goes on. */
const suspend = (release: Release, session: Session): Promise<void> =>
  release(async () => {
    leaveScreen();
    if (session.told) process.stdout.write("\r\n");
    process.kill(process.pid, "SIGTSTP");
    // While it is stopped, no time passes for it: this ends after the shell has woken it.
    await new Promise((woken) => setTimeout(woken, 50));
    if (!session.told) enterScreen(session.state.mouse);
    // The terminal told the shell, and not us, if it changed its size in between.
    process.kill(process.pid, "SIGWINCH");
  });

/** What a session does outside of its screen. */
export const outsideOf = (session: Session): Outside => ({
  suspend: (release) => suspend(release, session),
  browse,
});
