import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type Bodies = Record<Encoding, Buffer>;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT =
  /^(?:text\/|application\/(?:json|x-ndjson|javascript|xml|[a-z.-]+\+(?:json|xml))|image\/svg)/;

/** The bodies of one answer, each made once. What is no text is sent as it is. */
export async function encode(body: Buffer, type: string): Promise<Bodies> {
  if (!TEXT.test(type) || body.length < 200) return { br: body, gzip: body, identity: body };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 10, // 60 ms a page, once per head; 11 takes three times as long for 2 % less
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [br, gz] = await Promise.all([brotli(body, { params }), zip(body, { level: 8 })]);
  return { br, gzip: gz, identity: body };
}

/** The best encoding that a reader takes (RFC 9110, Accept-Encoding). */
export function choose(accept: string | undefined): Encoding {
  const taken = new Map(
    (accept ?? "")
      .toLowerCase()
      .split(",")
      .map((part) => {
        const [name = "", ...params] = part.split(";").map((word) => word.trim());
        const q = params.find((param) => param.startsWith("q="));
        return [name, q ? Number(q.slice(2)) : 1] as const;
      }),
  );
  return ENCODINGS.find((name) => (taken.get(name) ?? taken.get("*") ?? 0) > 0) ?? "identity";
}
