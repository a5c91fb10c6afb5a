/*
 * Reads the texts of a story and writes into its sources/*.yaml what is counted and not judged: the hashes and the
 * runs of words in common. What an editor wrote there stays. Node 20: node scripts/read-sources.mjs SEEDS STORY
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseDocument } from "yaml";

const [seeds, story] = process.argv.slice(2);
if (!seeds || !story) throw new Error("Usage: read-sources.mjs SEEDS STORY");

/** The shortest run of words that is noted. */
const RUN = 6;

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");
const normal = (text) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
/* A possessive is the same word: Azerbaijan's counts as Azerbaijan. */
const split = (text) =>
  [...fold(text).matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)?|["“”«»]/gu)].map(([word]) =>
    word.replace(/['’]s$/u, ""),
  );

/* The names of actors and places, longest first: each counts as one word wherever it stands. */
const records = ["actors", "places"].flatMap((kind) =>
  readdirSync(join(story, kind)).flatMap(
    (file) => parse(readFileSync(join(story, kind, file), "utf8")) ?? [],
  ),
);
const names = new Map();
for (const { name, aliases = [] } of records)
  for (const each of [name, ...aliases.map((alias) => alias.name)]) {
    const list = split(each);
    const known = names.get(list[0]) ?? [];
    names.set(
      list[0],
      [...known, list].sort((a, b) => b.length - a.length),
    );
  }

/** The words of a paragraph, names made one; what stands in quotation marks keeps its place and matches nothing. */
function words(paragraph) {
  const list = split(paragraph);
  const found = [];
  let quoted = false;
  for (let i = 0; i < list.length;) {
    // A machine-translated text opens and closes with any of them.
    if (/["“”«»]/u.test(list[i])) {
      quoted = !quoted;
      i++;
      continue;
    }
    const name = names
      .get(list[i])
      ?.find((each) => each.every((word, k) => list[i + k] === word)) ?? [list[i]];
    found.push(quoted ? null : name.join(" "));
    i += name.length;
  }
  return found;
}

/** Every longest run of at least RUN words that two paragraphs share. */
function runs(a, b) {
  const found = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      if (
        a[i] === null ||
        a[i] !== b[j] ||
        (i > 0 && j > 0 && a[i - 1] !== null && a[i - 1] === b[j - 1])
      )
        continue;
      let length = 1;
      while (i + length < a.length && a[i + length] !== null && a[i + length] === b[j + length])
        length++;
      if (length >= RUN) found.push({ i, j, length });
    }
  return found;
}

const sources = readdirSync(join(story, "sources"))
  .filter((file) => /\.ya?ml$/.test(file))
  .sort()
  .map((file) => {
    const path = join(story, "sources", file);
    const document = parseDocument(readFileSync(path, "utf8"));
    const { id, file: text, first, last } = document.toJS();
    const lines = readFileSync(join(seeds, text), "utf8")
      .split(/\r?\n/)
      .map(normal)
      .filter(Boolean);
    const paragraphs = lines.slice(first - 1, last);
    return { path, document, id, first, paragraphs, words: paragraphs.map(words), shared: [] };
  });

for (const [n, one] of sources.entries())
  for (const two of sources.slice(n + 1))
    for (const [p, a] of one.words.entries())
      for (const [q, b] of two.words.entries())
        for (const { i, j, length } of runs(a, b)) {
          const here = { paragraph: one.first + p, word: i };
          const there = { paragraph: two.first + q, word: j };
          one.shared.push({ with: two.id, ...here, there, length });
          two.shared.push({ with: one.id, ...there, there: here, length });
        }

for (const { path, document, id, paragraphs, shared } of sources) {
  document.set("hash", sha256(paragraphs.join("\n")));
  document.set("paragraphs", document.createNode(paragraphs.map(sha256)));
  document.set("sharedText", document.createNode(shared));
  for (const run of document.get("sharedText").items) run.flow = true;
  for (const section of document.get("newestFirst")?.items ?? []) section.flow = true;
  writeFileSync(path, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
  console.log(`${id}: ${paragraphs.length} paragraphs, ${shared.length} runs in common`);
}
