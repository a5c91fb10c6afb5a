import { expect, test } from "vitest";
import { playStory } from "../../../../tests/stories/play.ts";
import { derive } from "../derive/derivation.ts";
import { fold } from "../log/state.ts";
import { postView } from "./post.ts";
import { sourceView } from "./source.ts";

test("a post that says to retell paragraphs without end is shown with those that there are", () => {
  const entries = playStory("water-main");
  const at = entries.findIndex(({ record }) => record.is === "post" && "retells" in record);
  const entry = structuredClone(entries[at]!);
  if (entry.op !== "put" || entry.record.is !== "post") throw new Error("no post");
  const [part] = entry.record.retells;
  entry.record.retells = [{ ...part!, from: 1, to: Number.MAX_SAFE_INTEGER }];
  const derivation = derive(fold(entries.slice(0, at + 1).with(at, entry)), null)!;
  const source = derivation.story.sources.get(part!.source)!;
  const post = postView(derivation, entry.record.id)!;
  expect(JSON.stringify(post.prints)).toContain(String(source.last));
  const view = sourceView(derivation, source.id)!;
  expect(view.paragraphs.every(({ posts }) => posts.length === 1)).toBe(true);
});
