import type { Theme } from "../lines/theme.ts";

/** How the screen looks. It changes once at most: when the terminal says that its background is another. */
export class Look {
  theme: Theme;
  private heard: () => void = () => {};

  constructor(theme: Theme) {
    this.theme = theme;
  }

  change(theme: Theme): void {
    this.theme = theme;
    this.heard();
  }

  onChange(heard: () => void): void {
    this.heard = heard;
  }
}
