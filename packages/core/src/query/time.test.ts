import { expect, test } from "vitest";
import { playStory } from "../../../../tests/stories/play.ts";
import { derive } from "../derive/derivation.ts";
import { fold } from "../log/state.ts";
import { When } from "../model/when.ts";
import { ALL } from "./query.ts";
import { search } from "./search.ts";

test.each(["0001-01-01", "9999-12-31", "9999-12-31T23:59:59Z", "0001/9999", "0000-01-01"])(
  "what is said at an end of the calendar keeps nobody from searching: %s",
  (text) => {
    const entries = structuredClone(playStory("water-main"));
    const at = When.parse(text);
    for (const { op, record } of entries)
      if (op === "put" && record.is === "claim") record.said = at;
      else if (op === "put" && record.is === "event") record.when = at;
    const derivation = derive(fold(entries), null)!;
    expect(search(derivation, ALL).facets.day.every(({ value }) => /^\d{4}-/.test(value))).toBe(
      true,
    );
  },
);
