import { element } from "./element.ts";
import { meet } from "./reading.ts";
import { recall, remember } from "./store.ts";
import { listen } from "./stream.ts";
import { held, OWN, said, settle, swap } from "./swap.ts";

/** The parts of a page beside its posts that may say something else once the log has grown. */
const PARTS = ".mast nav, .story, .strip, main > section:not(.strip), .wis, .rail-r";
/** Milliseconds in which readers who hear of an entry at once ask for the page one after the other. */
const SPREAD = 200;
/** Milliseconds between two announcements to who listens. */
const BREATH = 3000;

const POSTS = "article.post";

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Milliseconds without a move after which a scroll has ended, where the browser does not tell of it (Safari to 26.1). */
const STILL = 150;

/** Whenever a scroll has ended. */
function whenStill(then: () => void): void {
  if ("onscrollend" in window) return addEventListener("scrollend", then);
  let ending: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("scroll", () => {
    clearTimeout(ending);
    ending = setTimeout(then, STILL);
  });
}

/** Keeps a page of posts in step with the log: announces new posts, and puts changes in their place with a mark. */
export function startFollowing(line: HTMLElement): void {
  const story = location.pathname.split("/")[1]!;
  let fresh: Element[] = [];
  let page: Document | null = null;
  let isPaused = recall("updates") === "off";
  let isAsked = false;

  const told = element("span", { role: "status", class: "vh" });
  const show = element("button", { type: "button" });
  const pause = element("button", { type: "button" });
  const bar = element("div", { class: "now-bar", [OWN]: "", hidden: "" }, told, show, pause);
  document.body.append(bar);

  let waitingText = "";
  let spoken: ReturnType<typeof setTimeout> | undefined;
  /** Says what waits. Listeners hear it once a while, however much comes. */
  function tell(): void {
    const text = [
      ...(fresh.length > 0 ? [count(fresh.length, "new post")] : []),
      ...(held() > 0 ? [count(held(), "change")] : []),
    ].join(", ");
    show.textContent = text;
    show.hidden = text === "";
    pause.textContent = isPaused ? "Go on with updates" : "Pause updates";
    bar.hidden = text === "" && !isPaused;
    waitingText = isPaused ? "Updates are paused" : text && `${text} since this page was opened`;
    spoken ??= setTimeout(() => {
      spoken = undefined;
      if (told.textContent !== waitingText) told.textContent = waitingText;
    }, BREATH);
  }

  function mark(now: Element): void {
    if (!now.matches(POSTS)) return;
    now.setAttribute("data-changed", "");
    meet(now);
  }

  /** New posts in the places that the page gives them. */
  function insert(): void {
    const order = [...page!.querySelectorAll(POSTS)].map(({ id }) => id);
    for (const post of fresh.toReversed()) {
      const next = order
        .slice(order.indexOf(post.id) + 1)
        .map((id) => document.getElementById(id))
        .find((each) => each !== null);
      const last = [...document.querySelectorAll(POSTS)].at(-1);
      if (next) next.before(post);
      else last?.after(post);
      mark(post);
    }
  }

  async function refresh(): Promise<void> {
    isAsked = false;
    if (isPaused) return;
    const text = await fetch(location.href, { cache: "no-cache" })
      .then((answer) => (answer.status < 500 ? answer.text() : null))
      .catch(() => null);
    // A site that restarts at this moment says nothing of the story.
    if (text === null) return void setTimeout(ask, 2000);
    page = new DOMParser().parseFromString(text, "text/html");
    const parts = [...document.querySelectorAll(PARTS)];
    const now = [...page.querySelectorAll(PARTS)];
    // Sections come and go: only a page with the same ones is compared part by part.
    if (parts.length === now.length)
      for (const [at, part] of parts.entries())
        if (said(part) !== said(now[at]!)) swap(part, document.adoptNode(now[at]!));
    fresh = [];
    for (const post of page.querySelectorAll(POSTS)) {
      const old = document.getElementById(post.id);
      if (!old) fresh.push(post);
      else if (said(old) !== said(post) && swap(old, document.importNode(post, true)))
        mark(document.getElementById(post.id)!);
    }
    tell();
  }

  /** Whoever hears of an entry asks for the page, not all of them in the same moment. */
  function ask(): void {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => void refresh(), Math.random() * SPREAD);
  }

  show.addEventListener("click", () => {
    settle(true, mark);
    insert();
    const first = fresh[0];
    fresh = [];
    tell();
    first?.scrollIntoView();
    first?.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
  });
  pause.addEventListener("click", () => {
    isPaused = !isPaused;
    remember("updates", isPaused ? "off" : null);
    tell();
    ask();
  });
  whenStill(() => {
    settle(false, mark);
    tell();
  });
  tell();
  listen(story, Number(line.dataset["head"]), ask);
}
