import type { StripView } from "@claimline/core/views/strip";
import type { ReactNode } from "react";
import { Glyph } from "./glyph.tsx";

const MIDDLE = 44;
const TALLEST = 42;
const CAP = 10; // higher columns would only shout, and flatten the rest

const at = (x: number): string => `${(x * 100).toFixed(2)}%`;
const height = (n: number, most: number): number =>
  n > 0 ? Math.round(Math.max(4, (Math.min(n, CAP) / Math.min(most, CAP)) * TALLEST)) : 0;

/** `short` is what a small screen has room for. */
type Flag = { label: string; short?: string; tone: "now" | "past" | "end" };

/** A day's label shows where it has room: `hide-s` marks those that would touch on a small screen. */
function Days({ of }: { of: StripView }) {
  let wide = -1;
  let small = -1;
  return of.days.map(({ x, label, short }) => {
    const fits = x - wide > 0.07;
    const fitsSmall = x - small > 0.17 && x < of.end - 0.3;
    if (fits) wide = x;
    if (fitsSmall) small = x;
    return (
      <g key={label}>
        <line className="day" x1={at(x)} x2={at(x)} y1="0" y2={fits ? 98 : 76} />
        {fits && (
          <text className={fitsSmall ? undefined : "hide-s"} x={at(x)} dx="6" y="96">
            {short}
          </text>
        )}
      </g>
    );
  });
}

function FlagLabel({
  text,
  tone,
  name,
}: {
  text: string;
  tone: Flag["tone"];
  name: string | undefined;
}) {
  const width = Math.round(text.length * 5.9 + 20);
  return (
    <g className={name}>
      <rect className={`flag-b ${tone}`} x={3 - width} width={width} height="20" />
      <text className="flag-t" x={-5} y="14" textAnchor="end">
        {text}
      </text>
    </g>
  );
}

function EndFlag({ x, flag }: { x: number; flag: Flag }) {
  return (
    <>
      <rect className={`flag-l ${flag.tone}`} x={at(x)} y="-3" width="3" height="103" />
      <svg x={at(x)} y="80" overflow="visible">
        <FlagLabel text={flag.label} tone={flag.tone} name={flag.short ? "hide-s" : undefined} />
        {flag.short && <FlagLabel text={flag.short} tone={flag.tone} name="only-s" />}
      </svg>
    </>
  );
}

/** Every statement in time: stems above the line say so, below it deny. A picture; the form beside it is the control. */
export function Strip({
  of,
  flag,
  title,
  children,
}: {
  of: StripView;
  flag: Flag;
  title: string;
  children: ReactNode;
}) {
  const stems = of.stems.filter((stem) => stem.up + stem.down > 0);
  const most = Math.max(CAP / 2, ...stems.map((stem) => Math.max(stem.up, stem.down)));
  return (
    <section className="strip" aria-labelledby="strip">
      <div className="strip-head">
        <div className="strip-h">
          <h2 id="strip">{title}</h2>
          <div className="key">
            <span>
              <Glyph of="affirms" />
              says so
            </span>
            <span className="ag">
              <Glyph of="denies" />
              denies
            </span>
          </div>
        </div>
        {children}
      </div>
      <svg className="track" role="img" aria-label={of.sentence}>
        <Days of={of} />
        <line className="ln" x1="0" x2={at(of.end)} y1={MIDDLE} y2={MIDDLE} />
        <line className="ahead" x1={at(of.end)} x2="100%" y1={MIDDLE} y2={MIDDLE} />
        {of.gaps.map((x) => (
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
        <EndFlag x={of.end} flag={flag} />
      </svg>
    </section>
  );
}
