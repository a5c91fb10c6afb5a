/** The match of a sticky expression at a place of a text; null for none. The expression’s `lastIndex` is where it ends. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
