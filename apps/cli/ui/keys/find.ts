import { ask } from "../ask.ts";
import type { KeyBinding, KeySection } from "../binding.ts";
import { show, toggleFacets } from "../ways.ts";
import { VIEWS } from "../views.ts";

export const FIND: KeySection = {
  title: "Find",
  keys: [
    {
      keys: ["/"],
      shown: "/",
      does: 'find: words, "phrases", field:value, -not',
      short: ["/", "find"],
      run: (s) => ask(s, "query"),
    },
    {
      keys: ["F"],
      shown: "F",
      does: "facets: narrow the list, with counts",
      short: ["F", "facets"],
      run: toggleFacets,
    },
    {
      keys: [":"],
      shown: ":",
      does: "anything by name: a key, view or record",
      short: [":", "by name"],
      run: (s) => ask(s, "palette"),
    },
  ],
};

/* There are nine digits besides 0, which is now; events have their letter. */
const keyOf = (index: number): string => (index < 9 ? String(index + 1) : "e");

export const SHOW: KeySection = {
  title: "Views",
  keys: VIEWS.map((view, index): KeyBinding => ({
    keys: [keyOf(index)],
    shown: keyOf(index),
    does: view.title.toLowerCase(),
    ...(index === 0 && { short: ["1–9", "view"] as const }),
    run: (s) => show(s, view.name),
  })),
};
