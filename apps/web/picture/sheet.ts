import type { CSSProperties } from "react";

// The light tokens of styles/tokens.css: a picture has no style sheet, and is light wherever it is shown.
export const INK = { ink: "#14181b", soft: "#454c51", against: "#93185a", past: "#744700" };
export const PAPER = "#fbfbf8";

/** How far down the line lies on which all stands. */
export const LINE = 486;

/** Things beside each other. */
export const row = (style: CSSProperties = {}): CSSProperties => ({
  display: "flex",
  alignItems: "center",
  ...style,
});

/** Something at a place of the sheet. */
export const at = (left: number, top: number, style: CSSProperties = {}): CSSProperties => ({
  position: "absolute",
  display: "flex",
  left,
  top,
  ...style,
});
