import { expect, test } from "vitest";
import { line, textOf } from "../lines/span.ts";
import type { Answer } from "./command.ts";
import { printed } from "./print.ts";

test("the rows of a table are made once for a reader, and never for a program", () => {
  let made = 0;
  const answer: Answer = {
    data: ["ship"],
    table: { columns: [{ title: "what" }], rows: () => [(made++, [line("ship")])] },
  };
  for (const format of ["json", "ndjson"] as const) void [...printed(answer, format, 80)];
  expect(made).toBe(0);
  const lines = [...printed(answer, "table", 80)].map((each) => textOf(each as never).trim());
  expect(lines).toEqual(["what", "ship"]);
  expect(made).toBe(1);
});
