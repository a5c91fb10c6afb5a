/** What the message of a schema expects, without the words that the library puts around it. */
export const expectedIn = (message: string): string =>
  message.replace(/^Invalid (?:input|option): expected /, "").replace(/, received .*$/, "");
