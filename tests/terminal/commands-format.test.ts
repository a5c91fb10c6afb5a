import { csvParse, csvParseRows } from "d3-dsv";
import { lexer, type Token, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { FORMATS } from "../../apps/cli/commands/options.ts";
import { COMMANDS } from "../../apps/cli/commands/table.ts";
import { lineOf } from "./lines.ts";
import { ferry } from "./ferry.ts";
import { ACTS, FORMULAS, MARKUP } from "../hostile.ts";
import { told } from "./told.ts";
import { writeFolder } from "./write-folder.ts";

const formatted = async (name: string, format: string): Promise<string> => {
  const { code, out, err } = await told([...lineOf(name), "--format", format]);
  expect([code, err], `${name} --format ${format}`).toEqual([0, ""]);
  return out;
};

describe.each(COMMANDS.map((command) => command.name))("%s", (name) => {
  test.each(FORMATS)("prints as %s, without colour", async (format) => {
    const out = await formatted(name, format);
    expect(out.length).toBeGreaterThan(5);
    expect(out).not.toContain("\x1b");
    if (format === "json") JSON.parse(out);
    if (format === "ndjson") for (const line of out.trimEnd().split("\n")) JSON.parse(line);
    if (format === "csv") {
      const [header, ...rows] = csvParseRows(out);
      expect(header!.every((column) => column !== "")).toBe(true);
      expect(new Set(header).size).toBe(header!.length);
      for (const row of rows) expect(row).toHaveLength(header!.length);
      expect(out.replaceAll("\r\n", "")).not.toMatch(/\r/);
      expect(out.endsWith("\r\n")).toBe(true);
    }
    if (format === "markdown") {
      const [first] = lexer(out);
      expect(["table", "code"]).toContain(first!.type);
    }
  });
});

test("CSV has the rows of the plain text under the names of its columns", async () => {
  const [row] = csvParse(await formatted("posts", "csv"));
  expect(row).toEqual({
    day: "Wed 2 April",
    post: "2",
    mark: "○",
    headline: "The board asks for an inquiry",
    id: "inquiry",
  });
});

test("what is no table is told field by field in CSV, under the names of its JSON", async () => {
  const told = new Map(
    csvParse(await formatted("claim", "csv")).map((row) => [row["field"], row["value"]]),
  );
  const { id, row } = JSON.parse(await formatted("claim", "json")) as {
    id: string;
    row: { statement: string };
  };
  expect(told.get("id")).toBe(id);
  expect(told.get("row.statement")).toBe(row.statement);
});

test("NDJSON of a search or of figures is a line for each thing that was found", async () => {
  for (const name of ["search", "figures"]) {
    const whole = JSON.parse(await formatted(name, "json")) as Record<string, unknown>;
    const lines = (await formatted(name, "ndjson")).trimEnd().split("\n");
    expect(lines.map((each) => JSON.parse(each) as unknown)).toEqual(
      whole["results"] ?? whole["rows"],
    );
  }
});

/** The ferry story with a text before every statement and headline. */
function spoiled(text: string): string {
  const files = ferry();
  for (const [path, content] of files)
    files.set(
      path,
      content.replace(
        /"(headline|statement|title)": "/g,
        (all) => `${all}${JSON.stringify(text).slice(1, -1)}`,
      ),
    );
  return writeFolder(files);
}

test.each([...FORMULAS, "\t=1", '"; =1', "a,b\n=1"])(
  "a spreadsheet runs no formula out of %j",
  async (text) => {
    const story = spoiled(text);
    for (const name of ["posts", "claims", "search", "claim"]) {
      const out = (await told([...lineOf(name, story), "--format", "csv"])).out;
      for (const cell of csvParseRows(out).flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  },
);

const inside = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [
    token,
    ...inside(("tokens" in token && token.tokens) || []),
    ...(token.type === "table"
      ? [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].flatMap(
          (cell) => inside(cell.tokens),
        )
      : []),
  ]);

test.each([...MARKUP, "\\| c", "~~gone~~ _weak_ ![a](b)", "``` \n# heading"])(
  "Markdown shows %j as it stands, in one cell",
  async (text) => {
    const story = spoiled(text);
    for (const name of ["claims", "posts"]) {
      const { out } = await told([...lineOf(name, story), "--format", "markdown"]);
      const tokens = lexer(out);
      expect(tokens).toHaveLength(1);
      const kinds = new Set(inside(tokens).map((token) => token.type));
      expect([...kinds].filter((kind) => !["table", "text", "escape"].includes(kind))).toEqual([]);
      const { header, rows } = tokens[0] as Tokens.Table;
      for (const row of rows) expect(row).toHaveLength(header.length);
    }
    for (const name of ["claim", "post", "event"]) {
      const tokens = lexer((await told([...lineOf(name, story), "--format", "markdown"])).out);
      expect(tokens.map((token) => token.type)).toEqual(["code"]);
    }
  },
);

test("hostile text acts on nothing in any format", async () => {
  const story = spoiled("\x1b]52;c;cm0gLXJm\x07 \u202egnol \x9b31m");
  for (const name of ["posts", "claims", "claim", "search"])
    for (const format of FORMATS) {
      const { out } = await told([...lineOf(name, story), "--format", format]);
      expect(out.length).toBeGreaterThan(20);
      expect(ACTS.test(out.replaceAll("\r\n", "\n")), `${name} ${format}`).toBe(false);
    }
});

test("--ascii twins marks and quotes for readers, and leaves data as it is", async () => {
  for (const format of ["plain", "markdown"]) {
    const { out } = await told([...lineOf("disputes"), "--ascii", "--format", format]);
    expect(out).toMatch(/^[\x20-\x7e\n\t]*$/);
  }
  expect((await told([...lineOf("claims"), "--ascii", "--json"])).out).toBe(
    (await told([...lineOf("claims"), "--json"])).out,
  );
});
