import { expect, test } from "vitest";
import { parseQuery } from "./parse.ts";
import { refines } from "./refine.ts";

const query = (text: string) => {
  const read = parseQuery(text, null);
  if (!read.ok) throw new Error(text);
  return read.query;
};

test.each([
  ["dron", "dro"],
  ["drone", ""],
  ["drone strike", "drone"],
  ["strike drone", "drone str"],
  ["stance:denies dron", "stance:denies d"],
  ['"water council"', "counc"],
  ['"the water council"', '"water council"'],
  ["Ağdərə", "agd"],
  ["-fire drone", "-fire"],
  ["(a or b) dro", "(a or b)"],
])("%s finds nothing that %s does not", (one, other) => {
  expect(refines(query(one), query(other))).toBe(true);
});

test.each([
  ["dro", "dron"],
  ["drone", "rone"],
  ["drone", "strike"],
  ["drone or strike", "drone"],
  ["-dron", "-drone"],
  ["-drone", "-dron"],
  ["drone", '"drone"'],
  ["stance:denies", "stance:denies,affirms"],
  ["", "drone"],
])("of %s nothing is known beside %s", (one, other) => {
  expect(refines(query(one), query(other))).toBe(false);
});
