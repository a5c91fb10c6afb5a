import { expect, test } from "vitest";
import { choicesOf } from "../../apps/cli/ui/choices.ts";
import { press } from "../../apps/cli/ui/press.ts";
import { sessionOf } from "./inside.ts";

const SIZE = { columns: 80, rows: 24 };

const pressed = (...keys: string[]) => {
  const session = sessionOf(SIZE);
  for (const key of keys) press(session, key);
  return session;
};

test.each(["6", "7", "8", "3", "e"])(
  "Enter on a row of view %s opens what is read, not the first of its many links",
  (view) => {
    const session = pressed(view);
    const row = session.reading;
    press(session, "enter");
    expect(session.screen).toMatchObject({ focus: "reading", open: row });
    press(session, "q");
    expect(session.screen).toMatchObject({ focus: "list", open: null });
  },
);

test("Enter on a post, a dispute or a statement still opens what it leads to", () => {
  for (const view of ["1", "2", "5"])
    expect(pressed(view, "j", "enter").screen.open).not.toBeNull();
});

test("y cites the statement that is read, where the chosen link is what it is about", () => {
  const session = pressed("5", "enter", "backspace");
  const claim = session.reading!;
  session.state = {
    ...session.state,
    stack: [{ ...session.screen, open: claim, focus: "reading", link: 0 }],
  };
  const effect = press(session, "y");
  expect(effect).toMatchObject({ copy: expect.stringContaining(`/claim/${claim.id}`) });
});

test("/ on a narrowed list narrows it further, Esc leaves it as it was", () => {
  const session = pressed("/", ..."ferry", "enter", "/", ..."kind:post");
  expect(session.state.prompt?.text).toBe("ferry kind:post");
  press(session, "esc");
  expect(session.screen.query).toBe("ferry");
});

test("F from what was opened narrows its list, and leaves no step of the way twice", () => {
  const session = pressed("7", "enter", "F");
  expect(session.state.stack.map(({ view, open }) => [view, open])).toEqual([
    ["posts", null],
    ["places", null],
  ]);
  press(session, "q");
  expect(session.screen).toMatchObject({ view: "places", focus: "list" });
});

test("a row that is chosen is the one that is read, also where something was opened from another", () => {
  const session = pressed("6", "enter", "tab", "j");
  expect(session.screen).toMatchObject({ open: null, focus: "list", chosen: 1 });
  expect(session.reading).toEqual(session.list.rows.at(1)!.ref);
  for (const key of ["G", " ", "g"]) {
    const again = pressed("1", "j", "enter", "tab", key);
    expect(again.reading).toEqual(again.list.rows.at(again.screen.chosen)!.ref);
  }
});

test("the keys that step are found by that word", () => {
  const found = choicesOf(pressed(":", ..."step")).map(({ name }) => name);
  expect(found.slice(0, 4).every((name) => name.startsWith("step: "))).toBe(true);
});
