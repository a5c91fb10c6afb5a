import { parseAst } from "rolldown/parseAst";

/* V8 compiles a function in parentheses together with its file, and any other when it is called first. */

type Node = { type: string; start: number; end: number; [key: string]: unknown };
type Child = { node: Node; of: string };
type Piece = { start: number; end: number; text: string };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const childrenOf = (node: Node): Child[] =>
  Object.entries(node).flatMap(([of, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((each) => ({ node: each, of })),
  );

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"];
const METHODS: readonly unknown[] = ["method", "constructor", "get", "set"];

/** Whether a function is the body of a method, which is no expression. */
const isMethod = (parent: Node, of: string): boolean =>
  of === "value" && (parent["method"] === true || METHODS.includes(parent["kind"]));

/** What is declared by name holds from the first statement of its scope on. */
const isDeclared = ({ type }: Node): boolean => type === "FunctionDeclaration";

/**
 * The same program, with the functions in parentheses that are `wanted`, by where they begin and end in it. One that is
 * declared becomes a variable that is set before all else in its scope; a method stays as it is.
 */
export function atOnce(code: string, wanted: (start: number, end: number) => boolean): string {
  function patched(start: number, end: number, pieces: readonly Piece[]): string {
    let text = "";
    let at = start;
    for (const piece of pieces.toSorted((a, b) => a.start - b.start)) {
      text += code.slice(at, piece.start) + piece.text;
      at = piece.end;
    }
    return text + code.slice(at, end);
  }

  const isWanted = ({ start, end }: Node): boolean => wanted(start, end);

  const within = (parent: Node): Piece[] =>
    childrenOf(parent).flatMap(({ node, of }) => {
      const isBody = of === "body" && FUNCTIONS.includes(parent.type);
      if (isBody && node.type === "BlockStatement") return scope(node);
      if (!FUNCTIONS.includes(node.type)) return within(node);
      const { start, end } = node;
      const text = patched(start, end, within(node));
      const isWrapped = isWanted(node) && !isDeclared(node) && !isMethod(parent, of);
      return [{ start, end, text: isWrapped ? `(${text})` : text }];
    });

  function variable(node: Node): string {
    const { name, end } = node["id"] as Node;
    const kind = `${node["async"] ? "async " : ""}function${node["generator"] ? "*" : ""}`;
    return `var ${String(name)}=(${kind}${patched(end, node.end, within(node))});`;
  }

  function scope(node: Node): Piece[] {
    const statements = node["body"] as Node[];
    const moved = statements.filter((each) => isDeclared(each) && isWanted(each));
    if (moved.length === 0) return within(node);
    // Behind "use strict", which says so only where it stands first.
    const first = statements.find((each) => typeof each["directive"] !== "string")!.start;
    return [
      { start: first, end: first, text: moved.map(variable).join("") },
      ...moved.map(({ start, end }) => ({ start, end, text: "" })),
      ...within(node).filter(({ start }) => !moved.some((each) => each.start === start)),
    ];
  }

  const program = parseAst(code, { lang: "js", sourceType: "commonjs" }) as unknown as Node;
  return patched(0, code.length, scope(program));
}
