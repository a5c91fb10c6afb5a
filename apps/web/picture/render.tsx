import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { webFolder } from "../server/folder.ts";
import { LATIN } from "../fonts/characters.ts";
import type { Card } from "./card.ts";
import { Drawing } from "./drawing.tsx";

const WEIGHTS = [400, 600, 700] as const;

const read = () =>
  Promise.all(
    WEIGHTS.map(async (weight) => ({
      name: "Schibsted Grotesk",
      weight,
      data: await readFile(join(webFolder(), `fonts/schibsted-grotesk-${weight}.ttf`)),
    })),
  );
let fonts: ReturnType<typeof read> | null = null;

const known = new Set(LATIN);

/**
 * Text as the fonts have it. The renderer would fetch a font or a picture for any other sign from the network, and a
 * site that draws must not call out: a sign that they lack is a question mark.
 */
function drawable<T>(value: T): T {
  if (typeof value === "string")
    return [...value.normalize("NFC")].map((sign) => (known.has(sign) ? sign : "?")).join("") as T;
  if (Array.isArray(value)) return value.map(drawable) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, drawable(each)])) as T;
}

/** A card as PNG, 1200 by 630. */
export async function render(card: Card): Promise<Buffer> {
  const drawn = new ImageResponse(<Drawing of={drawable(card)} />, {
    width: 1200,
    height: 630,
    fonts: await (fonts ??= read()),
  });
  return Buffer.from(await drawn.arrayBuffer());
}
