/** A figure's time within a sentence: "printed Tue 29 Sept"; days keep their capital. */
export const within = (when: string): string =>
  when.replace(/^(?:Printed|Day)\b/, (word) => word.toLowerCase());
