import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "rolldown";

/** A package of others, of which something is in the program. */
type Package = { name: string; version: string; licence: string; texts: string[] };

/** The folder of the package that a module belongs to; null for our own. */
function folderOf(id: string): string | null {
  if (!id.includes("node_modules")) return null;
  for (let at = dirname(id); at !== dirname(at); at = dirname(at)) {
    const file = join(at, "package.json");
    // Folders within a package have such a file as well, without a name.
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).version) return at;
  }
  return null;
}

function packageIn(folder: string): Package {
  const text = (file: string): string => readFileSync(join(folder, file), "utf8").trim();
  const { name, version, license } = JSON.parse(text("package.json"));
  const files = readdirSync(folder).toSorted();
  const texts = files.filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).map(text);
  // Some say it at the end of their introduction only.
  const introduction = files.filter((file) => /^readme/i.test(file)).map(text);
  if (texts.length === 0)
    texts.push(...introduction.flatMap((each) => /^#+ licen[cs]e\b[^]*/im.exec(each)?.[0] ?? []));
  if (texts.length === 0) throw new Error(`${name}: under which licence?`);
  return { name, version, licence: license ?? "see below", texts };
}

const RULE = "-".repeat(72);

/** What the licences of packages want to be said with every copy of them. */
export const noticeOf = (packages: readonly Package[]): string =>
  [
    "This program contains parts of the packages below, each under its own licence.",
    ...packages
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, version, licence, texts }) =>
        [RULE, `${name} ${version}, ${licence}`, ...texts].join("\n\n"),
      ),
  ].join("\n\n") + "\n";

/* The bundles are built one after the other: the last one knows the packages of all. */
const found = new Map<string, Package>();

/** Writes the licences of all that was bundled beside the program. */
export const thirdParty: Plugin = {
  name: "third-party",
  writeBundle({ dir }, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === "chunk")
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? folderOf(id) : null;
          if (folder) found.set(folder, packageIn(folder));
        }
    // `pnpm cli` builds from wherever it is started.
    writeFileSync(
      resolve(import.meta.dirname, "..", dir!, "THIRD-PARTY"),
      noticeOf([...found.values()]),
    );
  },
};
