import type { IncomingMessage } from "node:http";
import { Refusal } from "./problem.ts";

/** Reads a body as UTF-8. Throws a Refusal if it has more bytes than `most`, before it has taken in more than that. */
export async function bodyOf(request: IncomingMessage, most: number): Promise<string> {
  const tooLarge = (): Refusal => {
    // What is still sent goes nowhere; else the sender would never come to read the answer.
    request.resume();
    return new Refusal(413, `An append has at most ${most} bytes; send it in parts.`, {}, { most });
  };
  if (Number(request.headers["content-length"] ?? 0) > most) throw tooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request.iterator({
      destroyOnReturn: false,
    }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > most) break;
      parts.push(part);
    }
  } catch {
    throw new Refusal(400, "The body broke off.");
  }
  if (size > most) throw tooLarge();
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refusal(400, "The body is not UTF-8.");
  }
}
