import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export const ENCODINGS = ["br", "gzip", "identity"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The bodies of one answer, each made once, when it is first asked for. */
export type Bodies = { size: number; in: (encoding: Encoding) => Promise<Buffer> };

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const TEXT =
  /^(?:text\/|application\/(?:json|x-ndjson|javascript|xml|[a-z.-]+\+(?:json|xml))|image\/svg)/;

const MAKE: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    brotli(body, {
      params: {
        // 60 ms a page, once per head; 11 takes three times as long for 2 % less. A page that large is a raw log.
        [constants.BROTLI_PARAM_QUALITY]: body.length > 1_000_000 ? 4 : 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body) => zip(body, { level: 8 }),
  identity: async (body) => body,
};

/** Bodies of a text in every encoding. What is no text, or hardly one, is sent as it is. `size` is what they may weigh. */
export function bodiesOf(body: Buffer, type: string): Bodies {
  if (!TEXT.test(type) || body.length < 200) return { size: body.length, in: async () => body };
  const made = new Map<Encoding, Promise<Buffer>>();
  return {
    size: Math.ceil(body.length * 1.4),
    in(encoding) {
      let one = made.get(encoding);
      if (!one) made.set(encoding, (one = MAKE[encoding](body)));
      return one;
    },
  };
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
