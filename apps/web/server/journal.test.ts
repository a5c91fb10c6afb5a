import { expect, test } from "vitest";
import { hear, openJournal, readable, type Level } from "./journal.ts";

function heard(level: Level, isTTY: boolean) {
  const said = { plain: [] as string[], errors: [] as string[] };
  const out = (to: string[]) => ({ isTTY, write: (text: string) => to.push(text) > 0 });
  return { said, journal: openJournal(level, out(said.plain), out(said.errors)) };
}

test("a line is one JSON object, and what went wrong has its stack", () => {
  const { said, journal } = heard("info", false);
  journal.info({ route: "/[story]", status: 200 }, "request\nin two lines");
  journal.error({ err: new Error("torn") }, "GET /x");
  journal.debug("not at this level");
  expect(said.plain).toHaveLength(1);
  expect(said.plain[0]!.split("\n")).toHaveLength(2);
  expect(JSON.parse(said.plain[0]!)).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    route: "/[story]",
    status: 200,
    msg: "request\nin two lines",
  });
  expect(JSON.parse(said.errors[0]!)).toMatchObject({
    level: "error",
    msg: "GET /x",
    err: { message: "torn", stack: expect.stringContaining("journal.test") },
  });
});

test("silent says nothing; a terminal is told in words", () => {
  const quiet = heard("silent", false);
  quiet.journal.fatal("nothing");
  expect(quiet.said.errors).toEqual([]);
  const { said, journal } = heard("debug", true);
  journal.info({ route: "/[story]" }, "request");
  journal.warn("the store is slow");
  expect(said.plain[0]).toMatch(/^\d\d:\d\d:\d\d request route=\/\[story\]\n$/);
  expect(said.errors[0]).toMatch(/^\d\d:\d\d:\d\d warn: the store is slow\n$/);
});

test("a line with an error is readable, stack and all", () => {
  const line = {
    level: "error",
    time: "2031-06-01T10:20:30.000Z",
    msg: "x",
    err: { stack: "E: at" },
  };
  expect(readable(JSON.stringify(line))).toBe("10:20:30 error: x\nE: at\n");
  const hostile = { ...line, msg: "\x1b[2J\x9b31m", err: { stack: "E: \x1b]0;a title\x07" } };
  expect(readable(JSON.stringify(hostile))).toBe(
    "10:20:30 error: ␛[2J⟨U+009B⟩31m\nE: ␛]0;a title␇\n",
  );
});

test("what libraries print is a line, too, without colours", () => {
  const { said, journal } = heard("debug", false);
  const library = { ...console };
  hear(library, journal);
  library.log("\x1b[32m✓\x1b[0m ready", 7);
  library.error("it", new Error("torn"));
  expect(JSON.parse(said.plain[0]!)).toMatchObject({ level: "debug", msg: "✓ ready 7" });
  expect(JSON.parse(said.errors[0]!)).toMatchObject({ msg: "it", err: { message: "torn" } });
});
