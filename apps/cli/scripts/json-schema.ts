import {
  API,
  TypeFlags,
  SymbolFlags,
  type Checker,
  type Project,
  type Symbol,
  type Type,
} from "typescript/unstable/sync";
import { join } from "node:path";

/* JSON Schema out of types, so that neither can say what the other does not. Knows what our views are made of, and no more. */

export type Schema = { [key: string]: unknown };

const here = join(import.meta.dirname, "..");

class Writer {
  readonly defs = new Map<string, Schema>();
  private readonly named = new Map<string, number>();
  private readonly checker: Checker;

  constructor(checker: Checker) {
    this.checker = checker;
  }

  /** The schema of a type; a type with a name of its own is written once, under that name. */
  of(type: Type): Schema {
    const name = type.getAliasSymbol()?.name;
    const plain = (type.getAliasTypeArguments() ?? []).length === 0;
    if (!name || !plain || !hasName(type)) return this.written(type);
    const known = this.named.get(name);
    // Two types of one name: the second is written where it stands.
    if (known !== undefined && known !== type.id) return this.written(type);
    if (known === undefined) {
      this.named.set(name, type.id);
      this.defs.set(name, {});
      const doc = type.getAliasSymbol()!.getDocumentationComment(this.checker);
      this.defs.set(name, { ...(doc ? { description: oneLine(doc) } : {}), ...this.written(type) });
    }
    return { $ref: `#/$defs/${name}` };
  }

  private written(type: Type): Schema {
    const { flags } = type;
    if (flags & TypeFlags.StringLike && type.isStringLiteralType()) return { const: type.value };
    if (type.isNumberLiteralType()) return { const: type.value };
    if (type.isBooleanLiteralType()) return { const: type.value };
    if (flags & (TypeFlags.String | TypeFlags.TemplateLiteral)) return { type: "string" };
    if (flags & TypeFlags.Number) return { type: "number" };
    if (flags & TypeFlags.Boolean) return { type: "boolean" };
    if (flags & TypeFlags.Unknown) return {};
    if (flags & TypeFlags.Null) return { type: "null" };
    if (type.isUnionType()) return this.union(type.getTypes());
    if (isBranded(type)) return { type: "string" };
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) return this.list(type);
    if (type.isObjectType() || type.isIntersectionType()) return this.object(type);
    throw new Error(`no schema for ${this.checker.typeToString(type)}`);
  }

  private union(types: readonly Type[]): Schema {
    const all = types
      .filter((each) => !(each.flags & TypeFlags.Undefined))
      .map((each) => this.of(each));
    const consts = all.filter((each) => "const" in each).map((each) => each["const"]);
    const isBoolean = consts.includes(true) && consts.includes(false);
    const rest = all.filter((each) => !("const" in each));
    const words = consts.filter((each) => typeof each !== "boolean" || !isBoolean);
    const any = [
      ...(isBoolean ? [{ type: "boolean" }] : []),
      ...(words.length > 1 ? [{ enum: words.toSorted() }] : words.map((each) => ({ const: each }))),
      ...rest,
    ];
    return any.length === 1 ? any[0]! : { anyOf: any };
  }

  private list(type: Type): Schema {
    const items = this.checker.getTypeArguments(type as never).map((each) => this.of(each));
    if (!this.checker.isTupleType(type)) return { type: "array", items: items[0] };
    if (items.length === 0) return { type: "array", maxItems: 0 };
    return { type: "array", prefixItems: items, minItems: items.length, items: false };
  }

  private object(type: Type): Schema {
    const [index] = this.checker.getIndexInfosOfType(type);
    if (index) return { type: "object", additionalProperties: this.of(index.valueType) };
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const symbol of this.checker.getPropertiesOfType(type)) {
      properties[symbol.name] = this.property(symbol);
      if (!(symbol.flags & SymbolFlags.Optional)) required.push(symbol.name);
    }
    return { type: "object", properties, required, additionalProperties: false };
  }

  private property(symbol: Symbol): Schema {
    const doc = symbol.getDocumentationComment(this.checker);
    const schema = this.of(this.checker.getTypeOfSymbol(symbol)!);
    return doc ? { ...schema, description: oneLine(doc) } : schema;
  }
}

/** A branded string is a string. */
const isBranded = (type: Type): boolean =>
  type.isIntersectionType() && type.getTypes().some((each) => each.flags & TypeFlags.String);

/** Whether it is worth a definition: no mere string, number or list. */
const hasName = (type: Type): boolean =>
  type.isUnionType() || ((type.isObjectType() || type.isIntersectionType()) && !isBranded(type));

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function typeNamed(project: Project, file: string, name: string): Type {
  const source = project.program.getSourceFile(file)!;
  const module = project.checker.getSymbolAtLocation(source)!;
  const found = project.checker.getExportsOfModule(module).find((each) => each.name === name);
  if (!found) throw new Error(`${file} exports no ${name}`);
  return project.checker.getDeclaredTypeOfSymbol(found);
}

/** JSON Schema (draft 2020-12) of each member of a type: a definition by its name, and one for each type that they share. */
export function schemaOf(file: string, name: string): { $schema: string; $defs: Schema } {
  const api = new API({ cwd: here });
  try {
    const config = join(here, "tsconfig.json");
    const project = api.updateSnapshot({ openProject: config }).getProject(config)!;
    const writer = new Writer(project.checker);
    const all = typeNamed(project, join(here, file), name);
    const members = Object.fromEntries(
      project.checker
        .getPropertiesOfType(all)
        .map((symbol) => [symbol.name, writer.of(project.checker.getTypeOfSymbol(symbol)!)]),
    );
    const shared = [...writer.defs].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $defs: { ...members, ...Object.fromEntries(shared) },
    };
  } finally {
    api.close();
  }
}

/** What each command says with `--json`. */
export const commandSchema = (): Schema => schemaOf("commands/command-json.ts", "CommandJson");

/** What a site's API says of a story. */
export const answerSchema = (): Schema =>
  schemaOf("../../packages/core/src/export/answers.ts", "Answers");
