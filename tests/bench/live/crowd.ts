import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Kept, News, Order } from "./reader.ts";

/** The machine's clock in milliseconds, the same in every process. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;

/** An entry that all readers have: the event's id, and when the last of them got it. */
export type Reached = { id: string; when: number };

const PATIENCE = 120_000;

/** Readers of one stream, in processes of their own. */
export class Crowd {
  readonly #children: ChildProcess[];
  #heard: (News & { from: ChildProcess })[] = [];
  #listener = (): void => {};

  constructor(port: number, path: string, count: number, processes = 2) {
    const each = Math.ceil(count / processes);
    this.#children = Array.from({ length: processes }, (_, at) => {
      const args = [port, path, Math.min(each, count - at * each), at * each].map(String);
      const child = fork(join(import.meta.dirname, "reader.ts"), args);
      child.on("message", (news: News) => {
        this.#heard.push({ ...news, from: child });
        this.#listener();
      });
      child.on("exit", () => {
        this.#heard.push({ is: "wrong", why: "a process of readers ended", from: child });
        this.#listener();
      });
      return child;
    });
  }

  #order(order: Order): void {
    for (const child of this.#children) child.send(order);
  }

  /** The news of one kind, one of each process, taken from what was heard. Rejects if something is wrong with a reader. */
  async #all<N extends News>(fits: (news: News) => news is N): Promise<N[]> {
    const until = now() + PATIENCE;
    for (;;) {
      const wrong = this.#heard.find((news) => news.is === "wrong");
      if (wrong?.is === "wrong") throw new Error(wrong.why);
      const found = this.#children.map((child) =>
        this.#heard.find((news) => news.from === child && fits(news)),
      );
      if (found.every((news) => news !== undefined)) {
        this.#heard = this.#heard.filter((news) => !found.includes(news));
        return found as unknown as N[];
      }
      if (now() > until) throw new Error("the readers do not come to an end");
      await new Promise<void>((woken) => {
        const clock = setTimeout(woken, 1000);
        this.#listener = () => {
          clearTimeout(clock);
          woken();
        };
      });
    }
  }

  /** Opens all streams after an event, the number of whose entry is `seq`; resolves when the last one is open. */
  async open(after: string | null, seq: number): Promise<number> {
    this.#order({ do: "open", after, seq });
    return this.isOpen();
  }

  /** Waits until all streams are open, again perhaps; resolves with the moment at which the last one was. */
  async isOpen(): Promise<number> {
    const open = await this.#all((news) => news.is === "open");
    return Math.max(...open.map(({ when }) => when));
  }

  /** Waits until all have an entry. */
  async has(seq: number): Promise<Reached> {
    const all = await this.#all(
      (news): news is News & { is: "has" } => news.is === "has" && news.seq === seq,
    );
    return { id: all[0]!.id, when: Math.max(...all.map(({ when }) => when)) };
  }

  /** Cuts all streams off. */
  drop(): void {
    this.#order({ do: "drop" });
  }

  /** From now on, readers who are cut off come back by themselves. */
  persist(): void {
    this.#order({ do: "persist" });
  }

  /** What came of all of them together. */
  async tell(): Promise<Kept> {
    this.#order({ do: "tell" });
    const all = await this.#all((news) => news.is === "told");
    const sum = (pick: (kept: Kept) => number): number =>
      all.reduce((total, each) => total + pick(each), 0);
    return {
      first: Math.min(...all.map(({ first }) => first)),
      last: Math.max(...all.map(({ last }) => last)),
      gaps: sum(({ gaps }) => gaps),
      doubles: sum(({ doubles }) => doubles),
      returns: sum(({ returns }) => returns),
    };
  }

  /** Ends the processes of the readers. */
  end(): void {
    for (const child of this.#children) {
      child.removeAllListeners("exit");
      child.kill();
    }
  }
}
