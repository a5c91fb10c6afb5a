import { lexer, type Token } from "marked";
import { CITED, type Block, type Cited, type Inline } from "./inline.ts";
import { proseBlocks, proseCitations } from "./prose.ts";

const CITE = new RegExp(`^${CITED}$`);
const WEB = /^https?:\/\//i;

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const plain = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

function inline(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    const children = "tokens" in token && token.tokens ? token.tokens : null;
    switch (token.type) {
      case "em":
        return [{ type: "em", children: inline(children ?? []) }];
      case "strong":
        return [{ type: "strong", children: inline(children ?? []) }];
      case "link": {
        const href = String(token["href"]);
        const cite = CITE.exec(href);
        if (cite)
          return [
            {
              type: "cite",
              kind: cite[1] as Cited,
              id: cite[2]!,
              children: inline(children ?? []),
            },
          ];
        // Only web addresses become links; javascript: and its like stay visible text.
        if (WEB.test(href)) return [{ type: "link", href, children: inline(children ?? []) }];
        return [{ type: "text", text: token.raw }];
      }
      case "br":
        return [{ type: "text", text: " " }];
      case "text":
        if (children) return inline(children);
        return [{ type: "text", text: plain(String(token["text"])) }];
      case "escape":
        return [{ type: "text", text: plain(String(token["text"])) }];
      default:
        return [{ type: "text", text: token.raw }];
    }
  });
}

function blocks(tokens: readonly Token[]): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case "space":
      case "def":
        return [];
      case "paragraph":
      case "text":
        return [
          { type: "paragraph", children: inline(("tokens" in token && token.tokens) || [token]) },
        ];
      case "blockquote":
        return blocks(token["tokens"] as Token[]).map((block) => ({
          ...block,
          type: "quote" as const,
        }));
      case "list":
        return (token["items"] as { tokens: Token[] }[]).flatMap((item) =>
          blocks(item.tokens).map((block) => ({ ...block, type: "item" as const })),
        );
      default:
        return [{ type: "paragraph", children: [{ type: "text", text: token.raw.trimEnd() }] }];
    }
  });
}

const parsed = new Map<string, Block[]>();

/* Whoever goes into all that nests so deep, or is so long, has no end of time, or of stack: such a body is text, for everybody alike. */
const SET_IN = /^(?:[ \t]{400}|(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){100})/m;
const MOST_MARKS = 1000;
const LONGEST = 2_000_000;
const isEndless = (body: string): boolean =>
  body.length > LONGEST || SET_IN.test(body) || (body.match(/[*_]/g)?.length ?? 0) > MOST_MARKS;

/** A body as the lexer alone reads it. */
export const lexedBlocks = (body: string): Block[] =>
  isEndless(body)
    ? [{ type: "paragraph", children: [{ type: "text", text: body }] }]
    : blocks(lexer(body, { gfm: false }));

/** Reads a post's Markdown body into blocks of running text with its citations. */
export function readBody(body: string): Block[] {
  const known = parsed.get(body);
  if (known) return known;
  const made = proseBlocks(body) ?? lexedBlocks(body);
  if (parsed.size > 5000) parsed.clear();
  parsed.set(body, made);
  return made;
}

/**
 * Every citation in a body, in order. Opening a story asks this of every post: plain prose is scanned, and only what
 * is more than that is lexed. A test holds both alike.
 */
export const citations = (body: string): { kind: Cited; id: string }[] =>
  proseCitations(body) ?? lexedCitations(body);

/** The same by the lexer alone. */
export function lexedCitations(body: string): { kind: Cited; id: string }[] {
  const found: { kind: Cited; id: string }[] = [];
  const walk = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if (node.type === "cite") found.push({ kind: node.kind, id: node.id });
      if ("children" in node) walk(node.children);
    }
  };
  for (const block of lexedBlocks(body)) walk(block.children);
  return found;
}

/** The words alone, as read aloud. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => (node.type === "text" ? node.text : plainText(node.children)))
    .join("");
}
