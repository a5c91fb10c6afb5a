import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry } from "@claimline/core/log/entry";
import { textOf } from "../../apps/cli/lines/span.ts";
import { frameOf } from "../../apps/cli/ui/frame.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { opened, openedLog, sessionOf } from "./inside.ts";
import { playStory } from "../stories/play.ts";
import { claimline } from "./terminal.ts";

/* What a reader types is understood as it stands on the screen, and what a line says of the keys ends with a whole word. */

const entries = readFileSync(join(claimline, "../story.ndjson"), "utf8")
  .trimEnd()
  .split("\n")
  .map((each) => JSON.parse(each) as Entry);

const shipped = openedLog(entries);

const pressed = (keys: readonly string[], columns = 80, rows = 24, story = shipped) => {
  const session = sessionOf({ columns, rows }, story);
  for (const key of keys) press(session, key);
  return session;
};

const lines = (session: ReturnType<typeof pressed>): string[] =>
  frameOf(session).map((each) => textOf(each).trimEnd());

test.each([
  ["28 Sept", "2020-09-28"],
  ["Mon 28 Sept", "2020-09-28"],
  ["monday 28 september 2020", "2020-09-28"],
  ["Monday evening", "2020-09-28"],
  ["19 July", "2020-07-19"],
  ["Tue 29 Sept, post 23", "post:armenia-f16-su25"],
  ["2020-09-28-evening", "2020-09-28-evening"],
])("a moment may be typed as the screen writes it: %s", (typed, asOf) => {
  const session = pressed(["@", ...typed, "enter"]);
  const meant = asOf.startsWith("post:") ? expect.stringMatching(/^post:/) : asOf;
  expect(session.state).toMatchObject({ prompt: null, asOf: meant });
  expect(session.head.asOf!.label).toContain(typed.includes("post 23") ? "post 23" : "");
  const compared = pressed(["=", ...typed, "enter"]);
  expect(compared.screen.open).toMatchObject({ kind: "changes" });
});

test("what is no moment, and a day without a post, are refused as before", () => {
  for (const typed of ["yesterday", "30 Sept", "Sept Monday Tuesday", "Mon 28 Sept, post 99"]) {
    const session = pressed(["@", ...typed, "enter"]);
    expect(session.state.asOf).toBeNull();
    expect(session.state.prompt?.error?.message).toMatch(/^expected a day/);
  }
});

test.each([40, 60, 80, 120])(
  "what the last line says of the keys is cut at no word (%i)",
  (columns) => {
    const whole = [
      "found Enter keeps, Esc leaves, Tab completes",
      "Enter goes there, Esc leaves [ ] { } step; or a day, post:ID, an entry",
      "Enter compares, Esc leaves [ ] { } step; or a day, post:ID, an entry",
      "Enter goes there, Esc leaves, ↓ ↑ choose",
    ].map((each) => each.split(/[ ,;]+/));
    for (const key of ["/", "@", "=", ":"]) {
      const last = lines(pressed([key], columns)).at(-1)!;
      expect(last).not.toContain("…");
      const said = last
        .split("▏")[1]!
        .trim()
        .split(/[ ,;]+/)
        .filter((word) => !/^\d*$/.test(word));
      expect(whole.some((each) => said.every((word, at) => each[at] === word))).toBe(true);
      if (columns >= 80) expect(said).toContain("Esc");
    }
  },
);

test("a field that there is not is told with those that there are", () => {
  const screen = lines(pressed(["/", ..."is:edited", "enter"]))
    .join(" ")
    .replace(/\s+/g, " ");
  expect(screen).toContain("expected a field: actor, by, about, event");
  expect(screen).toContain('to search for the words, write "is:edited"');
});

test("of a query that cannot be read nothing is said to be found or kept", () => {
  for (const typed of ["since:2020-13", '"su-25']) {
    const last = lines(pressed(["/", ...typed])).at(-1)!;
    expect(last).toMatch(/▏ {3}Esc leaves$/);
  }
  expect(lines(pressed(["/", ..."standing:"])).at(-1)).toMatch(/▏ {3}Esc leaves, Tab completes$/);
  expect(lines(pressed(["/", ..."su-25"])).at(-1)).toContain("Enter keeps");
});

test("Tab writes what may be meant by a query that cannot be read, and says so before", () => {
  const typed = ["/", ..."standing:contestd"];
  expect(lines(pressed(typed)).at(-1)).toMatch(/▏ {3}Esc leaves, Tab: contested$/);
  expect(lines(pressed(typed)).join(" ")).toContain("did you mean contested?");
  expect(pressed([...typed, "tab"]).state.prompt).toMatchObject({ text: "standing:contested " });
  const field = pressed(["/", ..."standng:contested", "tab"]);
  expect(field.state.prompt).toMatchObject({ text: "standing:contested", error: null });
});

test("where a list has nothing of what is looked for, 9 looks for it in all records", () => {
  const session = pressed(["3", "/", ..."su-25", "enter"]);
  expect(lines(session).join(" ")).toContain("Nothing matches su-25. / changes it");
  expect(lines(session).join(" ")).toContain("9 looks in all records");
  press(session, "9");
  expect(session.screen).toMatchObject({ view: "all", query: "su-25" });
  expect(session.list.rows.length).toBeGreaterThan(5);
  // From a list that has something, every view begins whole.
  press(session, "5");
  expect(session.screen.query).toBe("");
});

test("the keys say what they do in the facets", () => {
  const last = lines(pressed(["F"], 120)).at(-1)!;
  expect(last).toContain("jk move");
  expect(last).toContain("Enter switch");
});

test("on the first day of a story the post before is proposed to compare with", () => {
  const session = pressed(["="], 120, 36, openedLog(playStory("water-main").slice(0, 40)));
  expect(session.state.prompt!.text).toMatch(/^post:/);
  press(session, "enter");
  expect(session.screen.open).toMatchObject({ kind: "changes" });
  expect(pressed(["="], 80, 24, opened()).state.prompt!.text).toBe("2031-04-01");
});

test("help loses no word on a narrow screen", () => {
  for (const columns of [40, 60, 80]) {
    const { help } = pressed(["?"], columns);
    const text = help.lines.map((each) => textOf(each));
    expect(text.filter((each) => each.trimEnd().length > columns)).toEqual([]);
    expect(text.join(" ").replace(/\s+/g, " ")).toContain("open: the row, or where the line leads");
  }
});
