/**
 * Words that take a side. They stand only inside quotes, or as the very content of an attributed claim (rule M).
 * Stems: `occup` finds occupied and occupation.
 */
const LOADED: RegExp =
  /\b(aggress\w*|occup(?:y|ied|iers?|ation|ying)\w*|liberat\w*|terroris\w*|militants?|mercenar\w*|separatis\w*|rebels?|rebellious|breakaway|enclaves?|regimes?|provocation\w*|provocateur\w*|martyr\w*|so-called)\b/giu;

/** The loaded words of a text outside quotation marks, with their offsets. */
export function loadedWords(text: string): { word: string; offset: number }[] {
  // Quotes keep their length, so that offsets stay right.
  const bare = text.replace(/[“"„«][^”"»]*[”"»]/gu, (quote) => " ".repeat(quote.length));
  return [...bare.matchAll(LOADED)].map((match) => ({ word: match[0], offset: match.index }));
}
