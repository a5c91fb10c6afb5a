import fc from "fast-check";
import { expect, test } from "vitest";
import { joinRef, PointRef, splitRef } from "./ref.ts";

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/);

test("M3: splitting and joining a reference are the same thing backwards", () => {
  fc.assert(
    fc.property(id, fc.option(id), (event, point) => {
      const ref = joinRef(event, point);
      expect(splitRef(ref)).toEqual({ event, point });
      expect(PointRef.safeParse(ref).success).toBe(true);
    }),
  );
});

test("M3: a claim is about exactly one event or point", () => {
  for (const text of ["", "#core", "raid#", "raid#core#more", "raid storm", "Raid"])
    expect(PointRef.safeParse(text).success).toBe(false);
});
