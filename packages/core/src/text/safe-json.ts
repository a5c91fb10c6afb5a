// Neither a letter, a mark, a number, punctuation, a symbol nor a blank. The first class is fast, and finds too much.
// By code units, pairs of surrogates first: a long text is looked through in a third of the time that it takes by letters.
const PERHAPS =
  /[\ud800-\udbff][\udc00-\udfff]|[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e]/g;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u;

const units = (char: string): string[] =>
  Array.from({ length: char.length }, (_, at) => char.charCodeAt(at).toString(16).padStart(4, "0"));

const escaped = (text: string): string =>
  text.replace(PERHAPS, (char) =>
    UNSEEN.test(char)
      ? units(char)
          .map((unit) => `\\u${unit}`)
          .join("")
      : char,
  );

/** JSON that is safe on a terminal: control and invisible characters stand as \u escapes. */
export const json = (value: unknown, indent = 2): string =>
  escaped(JSON.stringify(value, null, indent));
