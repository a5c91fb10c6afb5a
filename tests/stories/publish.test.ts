import { join } from "node:path";
import { nextEntries, storyIn, type NextEntries } from "@claimline/core/folder/next";
import { headOf } from "@claimline/core/log/chain";
import type { Entry } from "@claimline/core/log/entry";
import { fold } from "@claimline/core/log/state";
import { publicationView, type StepView } from "@claimline/core/views/publication";
import { expect, test } from "vitest";
import { filesOf, storyFolder } from "./play.ts";

/* From a folder to what a log lacks of it, and what a reader will see of that. */

const base = filesOf(join(storyFolder("water-main"), "base"));

const NOW = "2031-11-18T08:00:00.123Z";

function next(files: ReadonlyMap<string, string>, log: readonly Entry[], note: string | null) {
  return nextEntries(files, { state: fold(log), head: headOf(log) }, NOW, note);
}

function entriesOf(found: NextEntries): Entry[] {
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.entries;
}

const published = entriesOf(next(base, [], null));
const steps = (files: ReadonlyMap<string, string>, note: string | null = null): StepView[] =>
  publicationView(fold(published), entriesOf(next(files, published, note)));

test("a first publication is the folder's own log, and everything in it is new", () => {
  expect(storyIn(base)).toBe("water-main");
  expect(published[0]).toMatchObject({ seq: 1, recordedAt: "2031-11-18T07:08:00Z" });
  const seen = publicationView(fold([]), published);
  expect(new Set(seen.map(({ does }) => does))).toEqual(new Set(["new"]));
  expect(seen.find(({ kind, id }) => kind === "post" && id === "burst")!.name).toMatch(/\w/);
});

test("what is published already gives nothing", () => {
  expect(steps(base)).toEqual([]);
});

test("an edited post is a correction, told word by word, with its note and the time of its recording", () => {
  const path = "posts/burst.md";
  const edited = new Map(base).set(path, base.get(path)!.replace(/street/i, "Lane"));
  const [entry] = entriesOf(next(edited, published, "It is a lane."));
  expect(entry).toMatchObject({
    seq: published.length + 1,
    recordedAt: NOW,
    note: "It is a lane.",
    prev: headOf(published)!.hash,
  });
  const [step, ...more] = steps(edited, "It is a lane.");
  expect(more).toEqual([]);
  expect(step).toMatchObject({ does: "corrected", kind: "post", note: "It is a lane." });
  const runs = [...(step!.difference!.headline ?? []), ...(step!.difference!.body ?? [])];
  expect(runs).toContainEqual({ op: "ins", text: expect.stringContaining("Lane") });
});

test("any other corrected record names the fields that changed", () => {
  const path = "places/places.yaml";
  const edited = new Map(base).set(path, base.get(path)!.replace(/name: /, "name: The "));
  expect(steps(edited)).toMatchObject([{ does: "corrected", kind: "place", fields: ["name"] }]);
});

test("a record whose file is gone is withdrawn", () => {
  const edits = ["1", "2"].flatMap((edit) => [
    ...filesOf(join(storyFolder("water-main"), "edits", edit)),
  ]);
  const whole = new Map([...base, ...edits.filter(([path]) => path !== "edit.yaml")]);
  const log = entriesOf(next(whole, [], null));
  const gone = ["posts/school.md", "claims/school.yaml", "events/school.yaml"];
  const left = new Map([...whole].filter(([path]) => !gone.includes(path)));
  const seen = publicationView(fold(log), entriesOf(next(left, log, "The school is open.")));
  expect(seen.map(({ does, kind, note }) => [does, kind, note])).toEqual([
    ["withdrawn", "event", "The school is open."],
    ["withdrawn", "claim", "The school is open."],
    ["withdrawn", "post", "The school is open."],
  ]);
  expect(seen.at(-1)!.name).toMatch(/school/i);
});

test("a folder with a problem gives no entry", () => {
  const broken = new Map(base).set("posts/burst.md", "---\nheadline: 7\n---\n");
  expect(next(broken, published, null)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ path: "posts/burst.md" })]),
  });
  expect(next(new Map(), [], null)).toMatchObject({ ok: false });
});

test("what was withdrawn and is there again is put back, with what changed meanwhile", () => {
  const gone = new Map(base);
  const path = "places/more.yaml";
  const withHill = new Map(base).set(path, "id: hill\nname: The hill\nkind: area\n");
  const log = entriesOf(next(withHill, [], null));
  const after = [...log, ...entriesOf(next(gone, log, null))];
  const again = (files: ReadonlyMap<string, string>) =>
    publicationView(fold(after), entriesOf(next(files, after, null)));
  expect(again(withHill)).toMatchObject([{ does: "restored", id: "hill", fields: [] }]);
  const renamed = new Map(base).set(path, "id: hill\nname: The mount\nkind: area\n");
  expect(again(renamed)).toMatchObject([{ does: "restored", id: "hill", fields: ["name"] }]);
});
