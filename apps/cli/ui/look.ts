import type { Theme } from "../lines/theme.ts";

/** How the screen looks; `changed` is called after the terminal has said that its background is another. */
export type Look = { theme: Theme; changed: () => void };
