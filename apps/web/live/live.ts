/*
 * The one script of the site. Pages are whole without it. It runs in the head, before anything is painted, because
 * the theme and the order of the posts must not change under the reader's eyes.
 */
import { startFollowing } from "./follow.ts";
import { showHelp } from "./help.ts";
import { startKeys } from "./keys.ts";
import { startOrder } from "./order.ts";
import { startReading } from "./reading.ts";
import { showTab } from "./tab.ts";
import { startTheme, switchTheme } from "./theme.ts";

document.documentElement.dataset["live"] = "";
startTheme();
startOrder();
startReading();
startKeys(showHelp);

// Once the page is there with its style sheet; a story that goes on is followed.
addEventListener("load", () => {
  showTab();
  const line = document.querySelector<HTMLElement>(".resume[data-live]");
  if (line) startFollowing(line);
});

/** What the buttons of a page do, by the name in `data-do`. */
const DEEDS: Record<string, () => void> = { theme: switchTheme, keys: showHelp };

addEventListener("click", ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>("[data-do]");
  if (button) DEEDS[button.dataset["do"]!]?.();
});
