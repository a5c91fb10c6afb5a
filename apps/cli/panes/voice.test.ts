import { expect, test } from "vitest";
import { textOf } from "../lines/span.ts";
import { speakerSpans, tagOf } from "./voice.ts";

const tagged = (tag: string | null, shape: string): string =>
  tagOf({ id: "a", name: "A", tag, shape } as Parameters<typeof tagOf>[0]).text;

test("letters have the shape of their voice, and a blank after them however long they are", () => {
  expect(tagged("AM", "round")).toBe("(AM) ");
  expect(tagged("AZ", "square")).toBe("[AZ] ");
  expect(tagged("TR", "line")).toBe(" TR  ");
  expect(tagged("WAT", "round")).toBe("(WAT) ");
  expect(tagOf(null).text).toBe("     ");
});

test("where room is short an office is left out, but not that somebody is not named", () => {
  const said = (role: string | null): string =>
    textOf(speakerSpans({ actor: null, name: "Officials", role, voice: null }, true));
  expect(said("chairman")).toBe("Officials");
  expect(said("not named")).toBe("Officials, not named,");
  expect(said("of the ministry, not named")).toBe("Officials, not named,");
  expect(said(null)).toBe("Officials");
});
