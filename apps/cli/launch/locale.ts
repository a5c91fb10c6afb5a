type Env = Record<string, string | undefined>;

/**
 * Whether our marks must be ASCII: another character set, or a locale in which terminals draw these
 * (East Asian Ambiguous) code points two cells wide. A locale that says nothing is taken for UTF-8.
 */
export function needsAscii(env: Env): boolean {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  if (locale === "") return env["TERM"] === "linux";
  return /^(zh|ja|ko)/i.test(locale) || !/utf-?8/i.test(locale);
}
