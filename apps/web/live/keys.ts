import { nextUnread } from "./reading.ts";
import { recall } from "./store.ts";

type Key = { key: string; does: string; go: () => void };

const posts = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>("article.post[aria-labelledby]"),
];

const focused = (): HTMLElement | null =>
  document.activeElement?.closest<HTMLElement>("article.post") ?? null;

/** Where the reader is among the posts: at the one with focus, else at the last whose top has left the screen. */
function place(all: readonly HTMLElement[]): number {
  const at = all.indexOf(focused()!);
  return at >= 0 ? at : all.findLastIndex((post) => post.getBoundingClientRect().top < 0);
}

function goTo(post: HTMLElement | undefined): void {
  post?.scrollIntoView();
  post?.querySelector<HTMLElement>("h3 a")?.focus({ preventScroll: true });
}

function step(by: 1 | -1): void {
  const all = posts();
  goTo(all[Math.max(0, place(all) + by)]);
}

function unread(): void {
  const all = posts();
  const at = all.indexOf(focused()!) + 1;
  goTo(nextUnread([...all.slice(at), ...all.slice(0, at)]));
}

function dossier(): void {
  const post = focused();
  const link = (to: string) => post?.querySelector<HTMLElement>(to);
  (link(".foot a") ?? link("a.mk") ?? link("h3 a"))?.click();
}

function toField(field: string): void {
  const all = [...document.querySelectorAll<HTMLElement>(field)];
  all.find((each) => each.checkVisibility())?.focus();
}

/** Each key, what the help says that it does, and what it does. */
export const KEYS: readonly Key[] = [
  { key: "j", does: "Next post", go: () => step(1) },
  { key: "k", does: "Previous post", go: () => step(-1) },
  { key: "n", does: "Next post that you have not read", go: unread },
  { key: "d", does: "Dossier of the post with focus", go: dossier },
  { key: ".", does: "See the page as it stood", go: () => toField("form.asof [name=asOf]") },
  {
    key: "/",
    does: "Search this story",
    go: () => toField(".find input, .qform input, .mast .only-s"),
  },
];

export const areOff = (): boolean => recall("keys") === "off";

/** Keys do nothing while a field has focus, a dialog is open, with a modifier, or once they were turned off. */
export function startKeys(help: () => void): void {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || areOff())
      return;
    const { target, key } = event;
    const isBusy = target instanceof Element && target.closest("input, select, textarea");
    if (isBusy || document.querySelector("dialog[open]")) return;
    const go = key === "?" ? help : KEYS.find((each) => each.key === key)?.go;
    if (!go) return;
    event.preventDefault();
    go();
  });
}
