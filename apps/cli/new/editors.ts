import schemas from "../schemas/folder.schema.json" with { type: "json" };

/* What editors need to offer what a field takes and to mark what is wrong: files beside the story that it does not read. */

const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The JSON Schemas of the files of a story folder, as a map of path → text. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    Object.entries(schemas).map(([kind, schema]) => [
      `.claimline/${kind}.schema.json`,
      text(schema),
    ]),
  );

/** Which schema is that of which files, for an editor that reads no line of theirs about it: those that come later, too. */
const settings = {
  "yaml.schemas": Object.fromEntries(
    Object.keys(schemas).map((kind) => [
      `./.claimline/${kind}.schema.json`,
      kind === "story" ? ["story.yaml"] : [`${kind}/**/*.yaml`, `${kind}/**/*.yml`, `${kind}.yaml`],
    ]),
  ),
};

/** All that `new` writes for editors. */
export const editorFiles = (): Map<string, string> =>
  new Map([
    ...schemaFiles(),
    [".vscode/settings.json", text(settings)],
    [".vscode/extensions.json", text({ recommendations: ["redhat.vscode-yaml"] })],
  ]);
