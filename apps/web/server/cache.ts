import type { OutgoingHttpHeaders } from "node:http";
import type { Bodies } from "./encoding.ts";

/** A whole answer: every header is kept, so that a hit is no less safe than a miss. */
export type Answer = { status: number; headers: OutgoingHttpHeaders; bodies: Bodies };

/** A long address that is answered with little weighs as much as what it is answered with. */
const weight = (key: string, { bodies }: Answer): number => key.length + bodies.size + 1024;

/** The answers asked for last, up to a number of bytes. The one unused for longest goes first. */
export class AnswerCache {
  #answers = new Map<string, Answer>();
  #bytes = 0;
  readonly limit: number;

  constructor(limit: number = 64 * 1024 * 1024) {
    this.limit = limit;
  }

  get(key: string): Answer | undefined {
    const answer = this.#answers.get(key);
    if (!answer) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: Answer): void {
    this.#drop(key);
    if (weight(key, answer) > this.limit / 8) return;
    this.#answers.set(key, answer);
    this.#bytes += weight(key, answer);
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.limit) break;
      this.#drop(oldest);
    }
  }

  get bytes(): number {
    return this.#bytes;
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= weight(key, answer);
  }
}
