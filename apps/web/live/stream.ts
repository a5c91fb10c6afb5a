/* One stream for all tabs of a story: one tab holds it and passes on what comes; when it closes, another takes over. */

const POLL = 20_000;

/** Calls `onStep` with the number of each new entry of a story's log, whichever tab hears of it. `after` is the last one known. */
export function listen(story: string, after: number, onStep: (seq: number) => void): void {
  let last = after;
  const channel = new BroadcastChannel(`claimline:${story}`);
  const step = (seq: number): void => {
    if (seq <= last) return;
    last = seq;
    onStep(seq);
  };
  channel.onmessage = ({ data }) => step(Number(data));

  const hold = (): Promise<never> =>
    new Promise(() => {
      const source = new EventSource(`/${story}/stream?after=${last}`);
      source.onmessage = ({ lastEventId }) => {
        channel.postMessage(lastEventId);
        step(Number(lastEventId));
      };
      // The browser tries again by itself after a break, but not after a refusal: then the page is asked now and then.
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) setInterval(() => onStep(last), POLL);
      };
    });
  if ("locks" in navigator) void navigator.locks.request(`claimline:${story}`, hold);
  else void hold();
}
