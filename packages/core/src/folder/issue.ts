import type { $ZodIssue } from "zod/v4/core";
import { expectedIn } from "../text/expected.ts";
import { similar } from "../text/similar.ts";
import { shown, type Place, type Problem } from "./problem.ts";

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === "object" && here !== null
        ? (here as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

const ruleIn = (message: string): string => /\(rules? ([A-Z]\d+)/.exec(message)?.[1] ?? "schema";

/** An issue of a schema as problems of the folder: at its place, with the rule that its message names. */
export function fromIssue(
  issue: $ZodIssue,
  data: unknown,
  at: (path: readonly PropertyKey[]) => Place,
  fields: string[],
): Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const [near] = similar(key, fields, 1);
      return {
        rule: "schema",
        ...at([...issue.path, key]),
        expected: "a field that this record has",
        found: key,
        hint: near ? `did you mean ${near}?` : `its fields: ${fields.join(", ")}`,
      };
    });
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find((each) => each.length > 0);
    if (branch?.[0] && branch[0].path.length > 0)
      return branch.flatMap((each) =>
        fromIssue({ ...each, path: [...issue.path, ...each.path] } as $ZodIssue, data, at, fields),
      );
  }
  const found = valueAt(data, issue.path);
  const rule = ruleIn(issue.message);
  const field = issue.path.findLast((key) => typeof key === "string");
  let hint = `SPEC.md has it under ${rule === "schema" ? "M" : rule}`;
  if (found === undefined && field) hint = `add \`${String(field)}:\``;
  else if (issue.code === "invalid_value" && typeof found === "string") {
    const [near] = similar(found, issue.values.map(String), 1);
    if (near) hint = `did you mean ${near}?`;
  }
  return [
    {
      rule,
      ...at(issue.path),
      expected: `${issue.path.join(".") || "record"}: ${expectedIn(issue.message)}`,
      found: shown(found),
      hint,
    },
  ];
}
