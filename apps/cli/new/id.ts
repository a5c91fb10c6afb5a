import { fold } from "@claimline/core/text/words";

/** Characters of an id (rule M), and what is left of a headline that is longer: whole words of it. */
const MOST = 80;

/** The id that a name or a headline gives: its letters and digits, joined by hyphens. Empty if it has none. */
export function slug(text: string): string {
  const whole = fold(text)
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-");
  const id = whole.replaceAll(/^-|-$/gu, "");
  return id.length <= MOST
    ? id
    : id
        .slice(0, MOST + 1)
        .replace(/-[^-]*$/u, "")
        .slice(0, MOST);
}
