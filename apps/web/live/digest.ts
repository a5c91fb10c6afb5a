import { element } from "./element.ts";

/** How many rows stand for all that moved. */
const ROWS = 6;

/** The rows of a page of changes that moved, first ones first; none if it cannot be had. */
async function movedRows(address: string): Promise<Element[] | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return [...page.querySelectorAll("li.mv")];
  } catch {
    return null;
  }
}

/** What changed since the end of the last visit, fetched from the page that tells it when the reader opens it. */
export function digest(address: string): HTMLElement {
  const details = element("details", {}, element("summary", {}, "Since you left: what changed"));
  const fill = async (): Promise<void> => {
    const rows = await movedRows(address);
    if (rows?.length) details.append(element("ul", {}, ...rows.slice(0, ROWS)));
    details.append(
      element(
        "p",
        {},
        rows?.length === 0 ? "No standing and no count has changed. " : "",
        element("a", { href: address }, "All that changed"),
      ),
    );
  };
  details.addEventListener("toggle", () => void fill(), { once: true });
  return details;
}
