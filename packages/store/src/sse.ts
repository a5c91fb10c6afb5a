import { EventSourceParserStream } from "eventsource-parser/stream";

/** How long to wait before a site is asked again, in milliseconds, if it does not say itself; and at most. */
const RETRY = 2000;
const LONGEST = 60_000;
/** Whoever asks to be asked without a pause is not. */
const SHORTEST = 10;
/** Characters of one event that are waited for: a site that never ends one must not fill the memory. */
const MOST = 1 << 24;

const pause = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, time);
    signal.addEventListener("abort", () => (clearTimeout(timer), done()), { once: true });
  });

/**
 * The entries of a site's stream (Server-Sent Events) from a number on, a line each, in order and each once: after a
 * break it goes on from the last one that came, as often as need be, until the signal ends it.
 */
export async function* entriesOf(
  url: string,
  from: number,
  signal: AbortSignal,
): AsyncIterable<string> {
  let next = from;
  let retry = RETRY;
  const onRetry = (asked: number): void =>
    void (retry = Math.max(SHORTEST, Math.min(asked, LONGEST)));
  while (!signal.aborted) {
    try {
      const answer = await fetch(`${url}?after=${next - 1}`, { signal });
      if (answer.ok && answer.body)
        for await (const { id, data } of answer.body
          .pipeThrough(new TextDecoderStream())
          .pipeThrough(new EventSourceParserStream({ onRetry, maxBufferSize: MOST }))) {
          if (id === undefined || Number(id) < next) continue;
          next = Number(id) + 1;
          yield `${data}\n`;
        }
    } catch {
      // The line was cut, or is not there yet: it is tried again.
    }
    await pause(retry, signal);
  }
}
