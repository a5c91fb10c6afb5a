import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { changesView, exportChanges, openFolder, type ChangesExport } from "@claimline/core";
import { readFiles } from "@claimline/core/files";
import { spanOf } from "@claimline/core/views/span";
import { expect, test } from "vitest";

const core = join(import.meta.dirname, "../../packages/core");
const story = openFolder(readFiles(join(core, "stories/karabakh-2020")));

function at(asOf?: string) {
  const read = story.at(asOf);
  if (!read.ok) throw new Error(read.problem.expected);
  return read.derivation;
}

function exported(from: string, to: string): ChangesExport {
  const read = spanOf(at(), { from, to });
  if (!read.ok) throw new Error(read.problem.is);
  const { span } = read;
  return exportChanges(at(span.from.text), at(span.to.text), span);
}

const check = new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(
  JSON.parse(readFileSync(join(core, "schemas/changes.schema.json"), "utf8")) as object,
);

test("an export of changes fits its JSON Schema", () => {
  for (const [from, to] of [
    ["2020-09-28", "2020-09-29"],
    ["2020-07-19", "2020-09-28"],
    ["2020-09-29", "2020-09-28"],
    ["300", "646"],
  ] as const) {
    check(exported(from, to));
    expect(check.errors ?? [], `${from} ${to}`).toEqual([]);
  }
});

test("it holds the lists of the view, in their order", () => {
  const view = changesView(at("2020-09-28"), at());
  const made = exported("2020-09-28", "2020-09-29");
  const { newly, shifted, same } = view.disputes;
  expect(made.posts.map(({ id }) => id)).toEqual(view.posts.map(({ id }) => id));
  expect(made.disputes.newly.map((each) => each.dispute)).toEqual(
    newly.map((each) => each.dispute.id),
  );
  expect(made.disputes.same).toEqual(same.map(({ id }) => id));
  expect(made.standings.map(({ of }) => of)).toEqual(view.changed.map(({ of }) => of));
  expect(made.figures.map((each) => each.after?.claim)).toEqual(
    view.figures.moved.map((each) => each.after?.claim),
  );
  expect(made.disputes.shifted.map(({ dispute, said }) => [dispute, ...said])).toEqual([
    ["fighters-from-syria.presence", "AM joins SOHR above the line"],
  ]);
  expect(shifted).toHaveLength(1);
});

test("no figure that nobody gives at either moment is a row", () => {
  for (const row of exported("2020-09-28", "2020-09-29").figures)
    expect(row.before ?? row.after ?? row.also[0], row.counted).toBeTruthy();
});

test("the two moments are given in the order of time", () => {
  const { from, to } = exported("2020-09-29", "2020-09-28");
  expect([from.asOf, to.asOf]).toEqual(["2020-09-28", "2020-09-29"]);
});
