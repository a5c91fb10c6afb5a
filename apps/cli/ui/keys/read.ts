import { toDenials, toFigures, toRelated, toSameSource } from "../around.ts";
import type { KeySection } from "../binding.ts";
import { awaitLetter } from "../marks.ts";
import { toggleWhy } from "../ways.ts";
import { copyCitation, copyLink, openPage, showCommand } from "../take.ts";

export const READ: KeySection = {
  title: "About what is read",
  keys: [
    {
      keys: ["w"],
      shown: "w",
      does: "why it stands as it stands, rule by rule",
      short: ["w", "why"],
      run: toggleWhy,
    },
    { keys: ["d"], shown: "d", does: "denials of this", run: toDenials },
    { keys: ["s"], shown: "s", does: "all from the same source", run: toSameSource },
    { keys: ["r"], shown: "r", does: "related: all about the same", run: toRelated },
    { keys: ["t"], shown: "t", does: "figures of this measure", run: toFigures },
    {
      keys: ["m"],
      shown: "m  '",
      does: "and a letter: mark a place",
      both: "and a letter: mark a place, come back",
      run: (s) => awaitLetter(s, "m"),
    },
    {
      keys: ["'"],
      shown: "",
      does: "and a letter: back to a mark",
      run: (s) => awaitLetter(s, "'"),
    },
  ],
};

export const TAKE: KeySection = {
  title: "Take along",
  keys: [
    { keys: ["y"], shown: "y", does: "cite: copy the citation of this", run: copyCitation },
    { keys: ["Y"], shown: "Y", does: "copy the link to this", run: copyLink },
    { keys: ["o"], shown: "o", does: "open this in the browser", run: openPage },
    {
      keys: ["C"],
      shown: "C",
      does: "command and URL of this screen",
      run: showCommand,
    },
  ],
};
