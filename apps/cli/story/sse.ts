/** How long to wait before a site is asked again, in milliseconds, if it does not say itself. */
const RETRY = 2000;

const pause = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, time);
    signal.addEventListener("abort", () => (clearTimeout(timer), done()), { once: true });
  });

/** Events of a stream as they come: the id and the data of each, and the retry that it asks for. */
async function* events(body: AsyncIterable<string>) {
  let held = "";
  for await (const text of body) {
    const parts = (held + text).split("\n\n");
    held = parts.pop()!;
    for (const part of parts) {
      const fields = new Map(
        part.split("\n").map((line) => {
          const at = line.indexOf(": ");
          return [line.slice(0, at), line.slice(at + 2)] as const;
        }),
      );
      yield { id: fields.get("id"), data: fields.get("data"), retry: fields.get("retry") };
    }
  }
}

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
  while (!signal.aborted) {
    try {
      const answer = await fetch(`${url}?after=${next - 1}`, { signal });
      if (answer.ok && answer.body)
        for await (const event of events(answer.body.pipeThrough(new TextDecoderStream()))) {
          if (event.retry) retry = Math.min(Number(event.retry) || RETRY, 60_000);
          if (event.id === undefined || Number(event.id) < next) continue;
          next = Number(event.id) + 1;
          yield `${event.data}\n`;
        }
    } catch {
      // The line was cut, or is not there yet: it is tried again.
    }
    await pause(retry, signal);
  }
}
