import { ferry } from "./ferry.ts";

/** The ferry story with hostile text in every field that takes text. */
export function spoiled(text: string): Map<string, string> {
  const quoted = JSON.stringify(text).slice(1, -1);
  const files = ferry();
  for (const [path, content] of files) {
    const spoilt = content.replace(
      /"(headline|title|text|statement|name|role|channel|standfirst|reason|describes)": "([^"]*)"/g,
      (_, field: string, value: string) =>
        value.endsWith("?")
          ? `"${field}": "${quoted} ${value}"`
          : `"${field}": "${value} ${quoted}"`,
    );
    files.set(path, path.startsWith("posts/") ? `${spoilt}\n${text}\n` : spoilt);
  }
  return files;
}
