import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readYaml } from "@claimline/core/folder/yaml";
import type { Short } from "./short.ts";
import type { Views } from "./views.ts";

type Row = { of: string; standing: string; flags?: string[] };
type Pairs = [string, string][];

/** What a case may expect; README.md says what each means. */
export type Expected = {
  asOf?: string;
  rows?: Row[];
  none?: string[];
  groups?: Record<string, string[][]>;
  known?: Record<string, string[]>;
  headlines?: Record<string, Record<string, string>>;
  "posts-in-order"?: string[];
  noMoment?: string[];
  later?: Pairs;
  unordered?: Pairs;
  incompatible?: Pairs;
  compatible?: Pairs;
  windows?: { when: string; from: string | null; to: string | null }[];
  refused?: string[];
  views?: Views;
};
export type Case = { name: string } & Short & Expected;
export type Vector = { rule: string; says: string; valid: Case[]; "near-miss": Case[] };

/** Every file of a folder of vectors, by its name. */
export function readVectors<V>(folder: string): V[] {
  const root = join(import.meta.dirname, folder);
  return globSync("*.yaml", { cwd: root })
    .sort()
    .map((file) => {
      const { items, problems } = readYaml(file, readFileSync(join(root, file), "utf8"));
      if (problems.length > 0)
        throw new Error(`${file}:${problems[0]!.line} ${problems[0]!.found}`);
      return items[0]!.data as V;
    });
}
