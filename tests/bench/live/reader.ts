/* `reader.ts PORT PATH COUNT FIRST`: a process that holds COUNT streams, each as one reader; its parent says what to do. */
import type { Socket } from "node:net";
import { listen } from "./connection.ts";

/** What the parent asks for. */
export type Order =
  /** Opens every stream after an event (null: what comes from now on). */
  | { do: "open"; after: string | null; seq: number }
  | { do: "drop" }
  /** From now on, who is cut off comes back after the time that the server told, from where they were. */
  | { do: "persist" }
  | { do: "tell" };

/** What the parent hears. `when` is in milliseconds of the machine's clock. */
export type News =
  | { is: "open"; when: number }
  /** Every reader of this process has the entry. */
  | { is: "has"; seq: number; id: string; when: number }
  | ({ is: "told" } & Kept)
  | { is: "wrong"; why: string };

/** What came of the readers: at which entry they are, and what they missed, got twice, and how often they came back. */
export type Kept = { first: number; last: number; gaps: number; doubles: number; returns: number };

/** Streams that are asked for at the same time. */
const AT_ONCE = 100;
/** Streams of one address: fewer than the site allows. */
const PER_ADDRESS = 32;
/** What a browser waits for if the server has told nothing. */
const USUAL_RETRY = 3000;

const [port, path, many, firstOf] = process.argv.slice(2);
const count = Number(many);

type Reader = {
  from: string;
  socket: Socket | null;
  isOpen: boolean;
  seq: number;
  id: string | null;
  retry: number;
};
const readers = Array.from({ length: count }, (_, at): Reader => {
  const address = Math.floor((Number(firstOf) + at) / PER_ADDRESS);
  const from = `127.1.${Math.floor(address / 250)}.${1 + (address % 250)}`;
  return { from, socket: null, isOpen: false, seq: 0, id: null, retry: USUAL_RETRY };
});

const now = (): number => Number(process.hrtime.bigint()) / 1e6;
const say = (news: News): void => void process.send!(news);

let open = 0;
let gaps = 0;
let doubles = 0;
let opened = 0;
let persists = false;
let waiting: Reader[] = [];
const arrived = new Map<number, number>();

function begin(reader: Reader): void {
  let answered = false;
  const settle = (): void => {
    if (answered) return;
    answered = true;
    const next = waiting.pop();
    if (next) begin(next);
  };
  reader.socket = listen({ port: Number(port), path: path!, from: reader.from }, reader.id, {
    opened(retry) {
      reader.retry = retry ?? USUAL_RETRY;
      reader.isOpen = true;
      opened++;
      if (++open === count) say({ is: "open", when: now() });
      settle();
    },
    event(seq, id) {
      if (seq <= reader.seq) return void doubles++;
      gaps += seq - reader.seq - 1;
      reader.seq = seq;
      if (persists) reader.id = id();
      const has = (arrived.get(seq) ?? 0) + 1;
      arrived.set(seq, has);
      if (has < count) return;
      arrived.delete(seq);
      say({ is: "has", seq, id: id(), when: now() });
    },
    closed(why) {
      if (reader.isOpen) open--;
      reader.isOpen = false;
      reader.socket = null;
      if (persists) {
        setTimeout(begin, reader.retry, reader);
      } else if (why) say({ is: "wrong", why });
      settle();
    },
  });
}

const does = {
  open({ after, seq }: Order & { do: "open" }): void {
    arrived.clear();
    for (const reader of readers) Object.assign(reader, { id: after, seq });
    waiting = [...readers];
    for (const reader of waiting.splice(-AT_ONCE)) begin(reader);
  },
  drop(): void {
    for (const { socket } of readers) socket?.destroy();
  },
  persist(): void {
    persists = true;
  },
  tell(): void {
    const seqs = readers.map(({ seq }) => seq);
    say({
      is: "told",
      first: Math.min(...seqs),
      last: Math.max(...seqs),
      gaps,
      doubles,
      returns: opened - count,
    });
  },
};

process.on("message", (order: Order) => does[order.do](order as never));
process.on("disconnect", () => process.exit());
