import { told } from "../terminal/told.ts";
import { shipped } from "./shipped.ts";

const asOfWords = (asOf: string | null): string[] => (asOf ? ["--as-of", asOf] : []);

async function printed(args: readonly string[], asOf: string | null): Promise<string> {
  const { code, out, err } = await told(["--story", shipped, ...args, ...asOfWords(asOf)]);
  if (code > 1) throw new Error(err);
  return out;
}

/** What a command says for programs. */
export const dataOf = async (args: readonly string[], asOf: string | null): Promise<unknown> =>
  JSON.parse(await printed([...args, "--json"], asOf));

/** What it says for readers, as one line: where it wraps is no fact. */
export const readOf = async (args: readonly string[], asOf: string | null): Promise<string> =>
  (await printed(args, asOf)).replace(/\s+/g, " ");
