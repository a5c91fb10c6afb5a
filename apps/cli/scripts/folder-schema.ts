import { fileSchema, fileSchemas, type FileKind } from "@claimline/core/folder/schema";
import { schemaOf, type Schema } from "./json-schema.ts";

/* The JSON Schemas of the files of a story folder: from the model, with the words that stand at its fields. */

const of = (schema: Schema, key: string): Schema | undefined => schema[key] as Schema | undefined;

/** What the words of each field are, by the way to it; a list adds no step. */
function wordsOf(schema: Schema, types: Record<string, Schema>, at = ""): Map<string, string> {
  const found = new Map<string, string>();
  const named = /#\/\$defs\/(\w+)$/.exec(String(schema["$ref"] ?? ""))?.[1];
  const all = [
    ...(named ? [types[named]!] : []),
    ...((schema["anyOf"] as Schema[] | undefined) ?? []),
    ...(of(schema, "items") ? [of(schema, "items")!] : []),
  ];
  for (const each of all)
    for (const [path, words] of wordsOf(each, types, at)) found.set(path, words);
  for (const [name, field] of Object.entries(of(schema, "properties") ?? {})) {
    const path = `${at}.${name}`;
    for (const [deeper, words] of wordsOf(field as Schema, types, path)) found.set(deeper, words);
    const words = (field as Schema)["description"];
    if (typeof words === "string") found.set(path, words);
  }
  return found;
}

/** The schema with those words at its fields. */
function described(schema: Schema, words: ReadonlyMap<string, string>, at = ""): Schema {
  const made: Schema = { ...schema };
  const items = of(schema, "items");
  if (items && !Array.isArray(items)) made["items"] = described(items, words, at);
  const any = schema["anyOf"] as Schema[] | undefined;
  if (any) made["anyOf"] = any.map((each) => described(each, words, at));
  const properties = of(schema, "properties");
  if (properties)
    made["properties"] = Object.fromEntries(
      Object.entries(properties).map(([name, field]) => {
        const path = `${at}.${name}`;
        const description = words.get(path);
        return [
          name,
          { ...(description && { description }), ...described(field as Schema, words, path) },
        ];
      }),
    );
  return made;
}

/** By the kind of file. */
export function folderSchema(): Record<string, object> {
  const types = schemaOf("new/folder-json.ts", "FolderJson").$defs as Record<string, Schema>;
  return Object.fromEntries(
    Object.entries(fileSchemas()).map(([kind, record]) => [
      kind,
      fileSchema(kind as FileKind, described(record, wordsOf(types[kind]!, types))),
    ]),
  );
}
