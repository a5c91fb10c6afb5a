import { expect, test } from "vitest";
import { tagOf } from "./voice.ts";

const tagged = (tag: string | null, shape: string): string =>
  tagOf({ id: "a", name: "A", tag, shape } as Parameters<typeof tagOf>[0]).text;

test("letters have the shape of their voice, and a blank after them however long they are", () => {
  expect(tagged("AM", "round")).toBe("(AM) ");
  expect(tagged("AZ", "square")).toBe("[AZ] ");
  expect(tagged("TR", "line")).toBe(" TR  ");
  expect(tagged("WAT", "round")).toBe("(WAT) ");
  expect(tagOf(null).text).toBe("     ");
});
