import type { StripView } from "@claimline/core/views/strip";

const MIDDLE = 44;
const TALLEST = 42;
const CAP = 10; // higher columns would only shout, and flatten the rest

const at = (x: number): string => `${(x * 100).toFixed(2)}%`;
const height = (n: number, most: number): number =>
  n > 0 ? Math.round(Math.max(4, (Math.min(n, CAP) / Math.min(most, CAP)) * TALLEST)) : 0;

/** `short` is what a small screen has room for. */
export type Flag = { label: string; short?: string; tone: "now" | "past" | "end" };

// Shares of the line's width that a day's label and the flag take, on a wide screen and on a small one.
const ROOM = { wide: { day: 0.07, flag: 0.17 }, small: { day: 0.14, flag: 0.28 } } as const;
type Screen = keyof typeof ROOM;

/** Near the beginning the flag stands to the right of its line, since it would leave the page on the left. */
const turned = (end: number, screen: Screen): boolean => end < ROOM[screen].flag;

/** The days whose label has room: clear of the label before it, of the flag, and of the edge. */
function labelled(of: StripView, screen: Screen): ReadonlySet<number> {
  const { day, flag } = ROOM[screen];
  const [from, to] = turned(of.end, screen) ? [of.end, of.end + flag] : [of.end - flag, of.end];
  const fitting = new Set<number>();
  let last = -1;
  for (const { x } of of.days) {
    const hidden = x + day > from && x < to;
    if (hidden || x - last <= day || x + day > 1.01) continue;
    fitting.add(x);
    last = x;
  }
  return fitting;
}

// Nearer than this two labels touch on the smallest screen: the first is its number alone there.
const CROWDED = 0.17;

const crowded = (x: number, labels: ReadonlySet<number>): boolean =>
  [...labels].some((other) => other > x && other - x < CROWDED);

function Days({ of, room }: { of: StripView; room: Screen }) {
  const [wide, small] = [labelled(of, room), labelled(of, "small")];
  const on = (x: number): string | undefined =>
    !small.has(x) ? "hide-s" : wide.has(x) ? undefined : "only-s";
  return of.days.map(({ x, label, short }) => {
    const shown = wide.has(x) || small.has(x);
    return (
      <g key={label}>
        <line className="day" x1={at(x)} x2={at(x)} y1="0" y2={shown ? 98 : 76} />
        {shown && (
          <text className={on(x)} x={at(x)} dx="6" y="96">
            {crowded(x, small) ? (
              <>
                <tspan className="hide-xs">{short.split(" ")[0]} </tspan>
                {short.split(" ")[1]}
              </>
            ) : (
              short
            )}
          </text>
        )}
      </g>
    );
  });
}

type Label = { text: string; tone: Flag["tone"]; name: string | undefined; right: boolean };

function FlagLabel({ text, tone, name, right }: Label) {
  const width = Math.round(text.length * 6.1 + 28);
  return (
    <g className={name}>
      <rect className={`flag-b ${tone}`} x={right ? 0 : 3 - width} width={width} height="20" />
      <text className="flag-t" x={right ? 10 : -7} y="14" textAnchor={right ? "start" : "end"}>
        {text}
      </text>
    </g>
  );
}

function EndFlag({ x, flag: { label, short, tone } }: { x: number; flag: Flag }) {
  return (
    <>
      <rect className={`flag-l ${tone}`} x={at(x)} y="-3" width="3" height="103" />
      <svg x={at(x)} y="80" overflow="visible">
        <FlagLabel
          text={label}
          tone={tone}
          name={short ? "hide-s" : undefined}
          right={turned(x, "wide")}
        />
        {short && <FlagLabel text={short} tone={tone} name="only-s" right={turned(x, "small")} />}
      </svg>
    </>
  );
}

/** What was said after the moment of the page is not on it: the place of it is hatched, and empty. */
function Unknown({ of }: { of: StripView }) {
  if (of.until <= of.end) return null;
  return (
    <>
      <pattern id="later" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="hatch" d="M-2 9L9 -2M-2 2L2 -2M5 9L9 5" />
      </pattern>
      <rect x={at(of.end)} width={at(1 - of.end)} y="4" height="72" fill="url(#later)" />
    </>
  );
}

type Props = {
  of: StripView;
  flag?: Flag;
  /** The room that a wide screen gives it: of a rail no more than of a small screen. */
  room?: Screen;
};

/** The line itself: stems above it say so, below it deny. */
export function Track({ of, flag, room = "wide" }: Props) {
  const stems = of.stems.filter((stem) => stem.up + stem.down > 0);
  // A single voice is small: its stems may stand taller.
  const least = room === "small" ? 3 : CAP / 2;
  const most = Math.max(least, ...stems.map((stem) => Math.max(stem.up, stem.down)));
  return (
    <svg className="track" role="img" aria-label={of.sentence}>
      <Unknown of={of} />
      <Days of={of} room={room} />
      <line className="ln" x1="0" x2={at(of.end)} y1={MIDDLE} y2={MIDDLE} />
      <line className="ahead" x1={at(of.end)} x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {of.gaps
        .filter((x) => x < of.end)
        .map((x) => (
          <svg key={x} x={at(x)} y={MIDDLE - 6} overflow="visible">
            <path className="gap" d="M-7 -2H13L9 14H-11Z" />
            <path className="bk" d="M-7 0L-10 12M12 0L9 12" />
          </svg>
        ))}
      <g className="u">
        {stems.map(({ x, up, post }) => (
          <rect
            key={post}
            x={at(x)}
            y={MIDDLE - height(up, most)}
            width="3"
            height={height(up, most)}
          />
        ))}
      </g>
      <g className="d">
        {stems.map(({ x, down, post }) =>
          down > 0 ? (
            <rect
              key={post}
              x={at(x)}
              y={MIDDLE}
              width="3"
              height={height(down, most)}
              transform="translate(5)"
            />
          ) : null,
        )}
      </g>
      {flag && <EndFlag x={of.end} flag={flag} />}
    </svg>
  );
}
