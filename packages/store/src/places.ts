/** The log that is published to, and that a site reads, where nothing else is said: an SQLite file. */
export const DEFAULT_LOG = "claimline.db";
/** The file of tokens that a site reads, and that they are made in, where nothing else is said. */
export const DEFAULT_TOKENS = "claimline.tokens";

/** Whether an address is a site's. */
export const isSite = (address: string): boolean => /^https?:\/\//i.test(address);
/** Whether an address is a PostgreSQL database's. */
export const isPostgres = (address: string): boolean => /^postgres(ql)?:\/\//.test(address);

/** A text as it may be told: addresses in it without their passwords. */
export const withoutPassword = (text: string): string =>
  text
    .replace(/\b(postgres(?:ql)?:\/\/[^\s:@/]*):\S*@/g, "$1@")
    .replace(/\b(https?:\/\/[^\s:@/]*):[^\s@/]*@/gi, "$1@")
    .replace(/([?&]password=)[^\s&#]*/gi, "$1…");
