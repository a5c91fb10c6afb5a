import { recall, remember } from "./store.ts";

export type Theme = "light" | "dark";

/** A theme that was chosen; null follows the system, as does whatever is no theme. */
export const readTheme = (text: string | null): Theme | null =>
  text === "light" || text === "dark" ? text : null;

/** What the switch leads to from a choice; the choice of what the system has is none. */
export function switched(chosen: Theme | null, system: Theme): Theme | null {
  const next = (chosen ?? system) === "dark" ? "light" : "dark";
  return next === system ? null : next;
}

const dark = matchMedia("(prefers-color-scheme: dark)");
const system = (): Theme => (dark.matches ? "dark" : "light");

/** Styles follow the attribute; the colour of the browser's own bars follows the media of its two metas. */
function show(): void {
  const theme = readTheme(recall("theme")) ?? system();
  document.documentElement.dataset["theme"] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]"))
    meta.media = meta.dataset["of"] === theme ? "all" : "not all";
}

/** Shows the theme chosen on this device, else the system's, and follows when either changes. */
export function startTheme(): void {
  show();
  dark.addEventListener("change", show);
  addEventListener("storage", show);
  addEventListener("pageshow", show);
}

export function switchTheme(): void {
  remember("theme", switched(readTheme(recall("theme")), system()));
  show();
}
