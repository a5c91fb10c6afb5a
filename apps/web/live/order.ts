import { recall, remember } from "./store.ts";

/** What an address asks for itself; then the device's order has nothing to say. */
const ASKED = ["order", "page", "q", "asOf"];

/** Whether a feed at this address (its query) should be shown oldest first, as was chosen on this device. */
export const turns = (query: string, chosen: string | null): boolean =>
  chosen === "oldest" && !ASKED.some((name) => new URLSearchParams(query).has(name));

/** Leads to the feed in the order chosen on this device, and keeps what is chosen. Nothing is painted on the way. */
export function startOrder(): void {
  const root = document.documentElement;
  if ("feed" in root.dataset && turns(location.search, recall("order"))) {
    root.hidden = true;
    const to = new URL(location.href);
    to.searchParams.set("order", "oldest");
    location.replace(to);
  }
  addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>(".switch a");
    if (!link) return;
    const order = new URL(link.href).searchParams.get("order");
    // Newest first is what every page does unasked.
    remember("order", order === "oldest" ? order : null);
  });
}
