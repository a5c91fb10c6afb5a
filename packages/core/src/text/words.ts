/** Words of a text, lower-cased and without diacritics: what matching and counting go by. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Folds case and diacritics, so that `Ağdərə` is found by `agdere`. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("ə", "e")
    .replaceAll("ı", "i");
}
