import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFolder, type Opened } from "@claimline/core";
import { readFiles } from "@claimline/core/files";
import { logOf } from "@claimline/core/folder/log";
import { printProblem } from "@claimline/core/folder/problem";
import { writeLog } from "@claimline/core/log/ndjson";
import { unaccounted } from "@claimline/core/views/coverage";
import { describe, expect, test } from "vitest";
import { questionless } from "../vectors/questionless.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "packages/core/stories/karabakh-2020");
const shared = join(root, "../shared");
const seeds = join(shared, "seeds");

const open = (): Opened => openFolder(readFiles(folder));
const now = () => {
  const at = open().at();
  if (!at.ok) throw new Error(at.problem.expected);
  return at.derivation;
};

describe("karabakh-2020", () => {
  test("passes every check of a folder", () => {
    const made = logOf(readFiles(folder));
    expect(made.ok ? [] : made.problems.map(printProblem)).toEqual([]);
  });

  test("L5 gives the same log on every run", () => {
    const [one, two] = [open(), open()];
    expect(writeLog(one.entries)).toBe(writeLog(two.entries));
    expect(one.head).toEqual(two.head);
  });

  test("leaves no paragraph unaccounted for", () => {
    expect(unaccounted(now())).toEqual([]);
  });

  test("M3 has a question for every contested or denied point", () => {
    expect(questionless(now())).toEqual([]);
  });

  test("gives no clock time", () => {
    const { story } = now();
    const whens = [
      ...[...story.claims.values()].flatMap((claim) => [claim.said, claim.value?.asOf]),
      ...[...story.events.values()].map((event) => event.when),
      ...[...story.posts.values()].map((post) => post.at),
    ];
    expect(whens.filter((when) => when?.includes("T"))).toEqual([]);
  });

  test("never puts Nagorno-Karabakh within another place", () => {
    const { story } = now();
    const place = [...story.places.values()].find((each) => each.name === "Nagorno-Karabakh");
    expect(place?.within ?? null).toBeNull();
  });
});

// The texts are not part of the project; where they lie beside it, every reading is held against them.
describe.skipIf(!existsSync(seeds))("karabakh-2020 beside its texts", () => {
  const normal = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const plain = (text: string): string =>
    normal(text)
      .replace(/[“”„«»"]/gu, '"')
      .replace(/[‘’]/gu, "'")
      .toLowerCase();
  const lines = (file: string): string[] =>
    readFileSync(join(seeds, file), "utf8").split(/\r?\n/).map(normal).filter(Boolean);

  test("every hash and shared run of the sources is what the texts give", () => {
    const copy = mkdtempSync(join(tmpdir(), "claimline-"));
    try {
      cpSync(folder, copy, { recursive: true });
      const script = join(root, "packages/core/scripts/read-sources.mjs");
      execFileSync(process.execPath, [script, seeds, copy], { stdio: "pipe" });
      for (const file of readdirSync(join(folder, "sources")))
        expect(readFileSync(join(copy, "sources", file), "utf8"), file).toBe(
          readFileSync(join(folder, "sources", file), "utf8"),
        );
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  test("every quote stands in its paragraph", () => {
    const { story } = now();
    const missing: string[] = [];
    for (const record of [...story.claims.values(), ...story.events.values()])
      for (const at of record.appearances) {
        const text = lines(story.sources.get(at.source)!.file)[at.paragraph - 1]!;
        if (at.quote && !plain(text).includes(plain(at.quote)))
          missing.push(`${record.id}: ${at.quote}`);
      }
    expect(missing).toEqual([]);
  });

  test("every alias stands in the paragraph that it names", () => {
    const { story } = now();
    const missing: string[] = [];
    for (const record of [...story.actors.values(), ...story.places.values()])
      for (const alias of record.aliases) {
        if (alias.source === null || alias.paragraph === null) continue;
        const text = lines(story.sources.get(alias.source)!.file)[alias.paragraph - 1]!;
        if (!plain(text).includes(plain(alias.name))) missing.push(`${record.id}: ${alias.name}`);
      }
    expect(missing).toEqual([]);
  });

  test("no sentence of a text is copied into the project", () => {
    const tool = join(shared, "tools/copied-text.mjs");
    expect(execFileSync(process.execPath, [tool, root], { encoding: "utf8" })).toMatch(
      /^0 copied runs/m,
    );
  });
});
