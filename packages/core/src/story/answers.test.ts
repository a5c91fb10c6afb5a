import { expect, test } from "vitest";
import { Answers, outsideAnswers, reaches, type Place } from "./answers.ts";

const place = (end: number, step = 0): Place => ({ end, step });

/** Answers to which of three places are reached, counting how often that was worked out. */
function counting(): { answers: Answers<string, string, Place>; made: () => number } {
  let made = 0;
  const answers = new Answers<string, string, Place>((key, at) => {
    made++;
    return key + [10, 20, 30].filter((end) => reaches(place(end), at)).join();
  });
  return { answers, made: () => made };
}

test("an answer holds from the last place that it reached up to the first that it did not", () => {
  const { answers, made } = counting();
  expect(answers.at("a ", place(15))).toBe("a 10");
  expect(answers.at("a ", place(10))).toBe("a 10");
  expect(answers.at("a ", place(19, 99))).toBe("a 10");
  expect(made()).toBe(1);
  expect(answers.at("a ", place(9, 99))).toBe("a ");
  expect(answers.at("a ", place(20))).toBe("a 10,20");
  expect(answers.at("a ", place(-Infinity))).toBe("a ");
  expect(answers.at("a ", place(Infinity, Infinity))).toBe("a 10,20,30");
  expect(made()).toBe(4);
});

test("an answer that goes by others holds no longer than they do, new or kept", () => {
  const { answers } = counting();
  const outer = new Answers<string, string, Place>((_, at) => `(${answers.at("a ", at)})`);
  answers.at("a ", place(15));
  expect(outer.at("", place(16))).toBe("(a 10)");
  expect(outer.at("", place(25))).toBe("(a 10,20)");
  expect(outer.at("", place(12))).toBe("(a 10)");
  expect(outer.at("", place(5))).toBe("(a )");
});

test("an answer that throws leaves no trace, and what is asked next is not bound by it", () => {
  const answers = new Answers<string, string, Place>((key, at) => {
    if (reaches(place(10), at) && key === "bad") throw new Error("no answer");
    return key;
  });
  expect(() => answers.at("bad", place(15))).toThrow("no answer");
  expect(answers.at("bad", place(5))).toBe("bad");
  expect(answers.at("good", place(5))).toBe("good");
  expect(answers.at("good", place(15))).toBe("good");
});

test("of all the moments that are asked for, the memory keeps a few", () => {
  let made = 0;
  const answers = new Answers<null, number, Place>((_, at) => {
    made++;
    for (let end = 0; end <= 100; end++) reaches(place(end), at);
    return at.end;
  });
  for (let end = 0; end < 100; end++) expect(answers.at(null, place(end))).toBe(end);
  expect(made).toBe(100);
  for (let end = 99; end > 99 - 16; end--) answers.at(null, place(end));
  expect(made).toBe(100);
  expect(answers.at(null, place(0))).toBe(0);
  expect(made).toBe(101);
});

test("an answer that is kept must not go by what tells it no limits", () => {
  const answers = new Answers<null, null, Place>(() => {
    outsideAnswers("the clock");
    return null;
  });
  expect(() => answers.at(null, place(1))).toThrow(
    "an answer that is kept must not hang on the clock",
  );
  expect(() => outsideAnswers("the clock")).not.toThrow();
});

test("of what is nothing at any moment nothing is kept: there is no end of names that nobody has", () => {
  let made = 0;
  const answers = new Answers<string, string | null, Place>((key, at) => {
    made++;
    if (key === "nobody") return null;
    return reaches(place(10), at) ? key : null;
  });
  for (let time = 0; time < 2; time++)
    expect(["nobody", "later"].map((key) => answers.at(key, place(5)))).toEqual([null, null]);
  expect(made).toBe(3);
  expect(answers.at("later", place(10))).toBe("later");
});
