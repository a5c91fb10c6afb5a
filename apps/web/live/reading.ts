import { digest } from "./digest.ts";
import { element } from "./element.ts";
import { forget, recall, remember } from "./store.ts";
import { OWN } from "./swap.ts";
import {
  readKnown,
  readPosts,
  resumeAt,
  visit,
  writeKnown,
  type Known,
  type Post,
} from "./visit.ts";

/** How long the end of a post must be in view for the post to be read, in ms. */
const LOOK = 600;

const story = location.pathname.split("/")[1];
const name = `read:${story}`;
const order = new URLSearchParams(location.search).get("order");

/** The visit, once the page has told the end of the log. */
let known: Known | null = null;
let posts: Post[] = [];

const addressOf = (id: string): string => {
  if (document.getElementById(id)) return `#${id}`;
  const query = new URLSearchParams(order ? { order, page: id } : { page: id });
  return `?${query}#${id}`;
};

function tell(line: HTMLElement): void {
  const { head, posts: given } = line.dataset;
  posts = readPosts(given ?? "");
  const before = readKnown(recall(name));
  known = visit(before, Number(head), Date.now());
  remember(name, writeKnown(known));
  // A first visit has nothing to go on from, and the page of one post says nothing of others.
  if (!before || !given) return;
  const next = resumeAt(known, posts, order);
  const count = posts.filter(({ id }) => !known!.seen.includes(id)).length;
  if (next)
    line.append(
      element(
        "p",
        {},
        `${count} ${count === 1 ? "post" : "posts"} you have not read. `,
        element("a", { href: addressOf(next.id), "data-post": next.id }, "Resume at the first"),
      ),
    );
  if (known.from < known.head) line.append(digest(`/${story}/changes?from=${known.from}`));
}

function flag(post: Element): void {
  const seq = posts.find(({ id }) => id === post.id)?.seq ?? 0;
  if (seq > known!.from)
    post
      .querySelector("h3")!
      .before(element("p", { class: "flag new", [OWN]: "" }, "New since you last looked"));
}

/* The page is filled as it comes in, before it is painted, so nothing moves. */
const met = new WeakSet<Element>();
function fill(): void {
  if (!known) {
    const line = document.querySelector<HTMLElement>("[data-head]");
    if (line) tell(line);
  }
  if (known)
    for (const title of document.querySelectorAll("article.post h3")) {
      if (met.has(title)) continue;
      met.add(title);
      flag(title.closest("article")!);
    }
}

/** Begins to watch a post that has come into the page. */
export let meet: (post: Element) => void = () => {};

/** A post was read when its end was in view. */
function watch(): void {
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const ends = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      clearTimeout(timers.get(target));
      if (isIntersecting)
        timers.set(
          target,
          setTimeout(() => read(target), LOOK),
        );
    }
  });
  const read = (end: Element): void => {
    ends.unobserve(end);
    // Another tab may have read on.
    const kept = readKnown(recall(name)) ?? known!;
    const post = end.closest("article")!;
    const seen = new Set(kept.seen).add(post.dataset["id"] ?? post.id);
    known = { ...kept, seen: [...seen], at: Date.now() };
    remember(name, writeKnown(known));
  };
  meet = (post) => {
    if (post.matches(".gone")) return;
    const end = element("span", { [OWN]: "" });
    post.lastElementChild!.append(end);
    ends.observe(end);
  };
  for (const post of document.querySelectorAll("article.post, article[data-head]")) meet(post);
}

/** Says what is new to this reader on a live page, and keeps what is read on it or on the page of a post. */
export function startReading(): void {
  const page = new MutationObserver(fill);
  page.observe(document, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => {
    page.disconnect();
    fill();
    if (!known) return;
    const link = document.querySelector<HTMLAnchorElement>(".resume [data-post]");
    if (link) link.href = addressOf(link.dataset["post"]!);
    watch();
  });
}

/** The next post that was not read, in the order of the page; none if all on it were. */
export const nextUnread = (all: readonly HTMLElement[]): HTMLElement | undefined =>
  all.find((post) => !known?.seen.includes(post.id));

/** Forgets how far every story was read, and starts this one again as a first visit. */
export function forgetReading(): void {
  forget("read:");
  if (known) known = { ...known, seen: [], from: known.head };
  document.querySelector(".resume")?.replaceChildren();
  for (const each of document.querySelectorAll(".flag.new")) each.remove();
}
