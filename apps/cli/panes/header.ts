import type { HeadView } from "@claimline/core/views/head";
import { whenWords } from "@claimline/core/views/dates";
import { capital, counted } from "@claimline/core/views/words";
import { apart, lineWidth } from "../lines/fit.ts";
import { denial, line, past, quiet, span, strong, type Line, type Span } from "../lines/span.ts";

/* Room for a title that is cut, so that what is left of it still says something. */
const TITLE = 31;

const shortMoment = ({ text, label }: { text: string; label: string }): string =>
  /^\d{4}-/.test(text) ? whenWords(text) : label;

/* Room for a count of two digits, so that nothing has to move when it comes. */
const UNCOUNTED = " ".repeat("   10 disputed".length);

const disputesOf = ({ counts }: HeadView): Span | false =>
  counts.disputes > 0 && denial(`   ${counts.disputes} disputed`);

/** What stands at the right end, the fullest first. The state, or that this is the past, is in every one. */
function states(head: HeadView, until: string | null, uncounted: boolean): Line[] {
  const disputed = uncounted ? UNCOUNTED : disputesOf(head);
  const sources = quiet(`   ${counted(head.counts.sources, "source")}`);
  if (head.asOf) {
    const long = past(`■ As of ${head.asOf.label}`);
    const short = past(`■ As of ${shortMoment(head.asOf)}`);
    return [line(long, sources, disputed), line(long, disputed), line(short, disputed), [short]];
  }
  const state = strong(`■ ${capital(head.status)}`);
  const to = until ? quiet(`  to ${until}`) : "";
  const year = until && quiet(head.upTo?.slice(-5) ?? "");
  return [
    line(state, to, year, sources, disputed),
    line(state, to, disputed),
    line(state, disputed),
    line(strong("■"), until && quiet(` to ${until}`)),
  ];
}

/** What stands there on the narrowest screens, where the name is a sign and no title is named. */
const last = ({ asOf }: HeadView): Line[] =>
  asOf ? [[past(`■ ${shortMoment(asOf)}`)], [past("■ Past")]] : [[strong("■")]];

type Ends = { left: Line; right: Line };

/** As many whole words of a title as there is room for. */
function shortened(title: string, room: number): string {
  const words = title.split(" ");
  while (words.length > 1 && lineWidth([span(`${words.join(" ")}…`)]) > room) words.pop();
  const text = words.length === title.split(" ").length ? title : `${words.join(" ")}…`;
  return lineWidth([span(text)]) <= room ? text : "";
}

/** The title, cut where what is left of it still says something, else the kicker: a few words of a place, of which less than all says nothing. */
function titled({ title, kicker }: HeadView, room: number): Span | false {
  const cut = shortened(title, room);
  const place = kicker && lineWidth([span(kicker)]) <= room ? kicker : "";
  const shown = cut === title || room >= TITLE ? cut : place || cut;
  return shown !== "" && quiet(`  ${shown}`);
}

/** Name, whether the log is still being verified, story, state or as-of, counts once they are there: the one line that is always on the screen. In the past it looks it. What has no room is left out whole. */
export function headerLine(
  head: HeadView,
  until: string | null,
  width: number,
  { checking = false, uncounted = false } = {},
): Line {
  const still = checking && past("  checking…");
  const sign = line(" ", span("┼", "against"));
  const name = line(...sign, " ", strong("Claimline"), still);
  const small = line(...sign, still);
  const room = ({ left, right }: Ends): number =>
    width - lineWidth(left) - 2 - lineWidth(right) - 3;
  const named = states(head, until, uncounted).map((right) => ({ left: name, right }));
  const bare = [...states(head, until, uncounted), ...last(head)].map((right) => ({
    left: small,
    right,
  }));
  const whole = lineWidth([span(head.title)]);
  const cut = Math.min(whole, TITLE);
  const brief = head.kicker ? Math.min(cut, lineWidth([span(head.kicker)])) : cut;
  const ends =
    // Sources and the year go first, then the end of the title, then the date; the count is kept longer than a title.
    named.slice(0, 2).find((each) => room(each) >= whole) ??
    named.slice(1, -1).find((each) => room(each) >= cut) ??
    named.find((each) => room(each) >= brief) ??
    named.find((each) => room(each) >= 0) ??
    // Without a title there is no gap before one.
    [...named, ...bare].find((each) => room(each) >= -2) ??
    bare.at(-1)!;
  const left = line(...ends.left, ends.left === name && titled(head, room(ends)));
  const ground = head.asOf ? ("past" as const) : ("bar" as const);
  return apart(left, line(...ends.right, " "), width).map((each) => ({ ...each, ground }));
}
