import type { CSSProperties, ReactNode } from "react";
import { Strokes, type Mark } from "../components/glyph.tsx";
import type { Card, Side, Stem } from "./card.ts";

// The light tokens of styles/tokens.css: a picture has no style sheet, and is light wherever it is shown.
const INK = { ink: "#14181b", soft: "#454c51", against: "#93185a", past: "#744700" };
const PAPER = "#fbfbf8";
const LINE = 486;

const row = (style: CSSProperties = {}): CSSProperties => ({
  display: "flex",
  alignItems: "center",
  ...style,
});
const at = (left: number, top: number, style: CSSProperties = {}): CSSProperties => ({
  position: "absolute",
  display: "flex",
  left,
  top,
  ...style,
});

const Sign = ({ of, size, colour }: { of: Mark; size: number; colour: string }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke={colour}
    strokeWidth={of === "brand" ? 1.8 : 2}
  >
    {/* The renderer takes elements, not components, within a drawing. */}
    {Strokes({ of })}
  </svg>
);

function Letters({ of }: { of: Stem["voice"] }) {
  if (!of?.tag) return null;
  const line = `2px solid ${INK.soft}`;
  const box: Record<typeof of.shape, CSSProperties> = {
    round: { border: line, borderRadius: 18, padding: "1px 11px" },
    square: { border: line, padding: "1px 11px" },
    line: { borderBottom: line, padding: "1px 2px" },
  };
  return (
    <div
      style={row({
        ...box[of.shape],
        color: INK.soft,
        fontSize: 20,
        fontWeight: 600,
        letterSpacing: "0.04em",
        marginRight: 9,
      })}
    >
      {of.tag}
    </div>
  );
}

const ONE_LINE: CSSProperties = {
  whiteSpace: "nowrap",
  overflow: "hidden",
  textOverflow: "ellipsis",
};

function Who({ of, width, colour }: { of: Stem; width: number; colour: string }) {
  const [verb, rest] = [of.verb, of.rest];
  return (
    <div style={{ display: "flex", flexDirection: "column", width }}>
      <div style={row({ fontSize: of.name.length > 22 ? 24 : 28, fontWeight: 600, width })}>
        <Letters of={of.voice} />
        <div style={{ ...ONE_LINE, display: "block", flex: 1 }}>{of.name}</div>
      </div>
      <div style={row({ fontSize: 24, color: INK.soft, marginTop: 3, width })}>
        {verb && (
          <span style={{ color: colour, fontWeight: colour === INK.against ? 600 : 400 }}>
            {verb}
          </span>
        )}
        {rest && (
          <div style={{ ...ONE_LINE, display: "block", flex: 1 }}>{verb ? `, ${rest}` : rest}</div>
        )}
      </div>
    </div>
  );
}

type SideProps = { of: Side; start: number; step: number; down: boolean };

/** The stems of one side, from `start` on, each `step` apart; the last has the room that is left. */
function Stems({ of, start, step, down }: SideProps) {
  const colour = down ? INK.against : INK.ink;
  const left = (index: number): number => start + index * step;
  const last = of.stems.length - 1;
  return (
    <>
      {of.stems.map((stem, index) => (
        <div key={index} style={at(left(index), down ? LINE + 5 : LINE - 81)}>
          <div style={{ display: "flex", width: 5, height: down ? 89 : 81, background: colour }} />
          <div style={{ display: "flex", marginLeft: 20, marginTop: down ? 18 : 0 }}>
            <Who
              of={stem}
              width={index < last ? step - 36 : Math.min(700, 1160 - left(index))}
              colour={down ? colour : INK.soft}
            />
          </div>
        </div>
      ))}
      {of.more && (
        <div
          style={
            down
              ? at(left(last) + 25, LINE + 99, { fontSize: 22, color: INK.soft })
              : at(left(last + 1), LINE - 72, { fontSize: 22, color: INK.soft })
          }
        >
          {of.more}
        </div>
      )}
    </>
  );
}

function Strip({ of }: { of: NonNullable<Card["strip"]> }) {
  const tall = Math.max(5, ...of.map((stem) => Math.max(stem.up, stem.down)));
  const height = (n: number): number => (n / tall) * 110;
  return (
    <svg
      width={1200}
      height={230}
      viewBox="0 0 1200 230"
      style={{ position: "absolute", top: LINE - 116, left: 0 }}
    >
      {of.flatMap(({ x, up, down, post }) => [
        <rect
          key={`${post} up`}
          x={x * 1200}
          y={118 - height(up)}
          width="6"
          height={height(up)}
          fill={INK.ink}
        />,
        <rect
          key={`${post} down`}
          x={x * 1200}
          y={118}
          width="6"
          height={height(down)}
          fill={INK.against}
        />,
      ])}
    </svg>
  );
}

const sizeOf = (title: string): number => (title.length <= 58 ? 66 : title.length <= 92 ? 56 : 46);

/** A card of 1200 by 630. */
export function Drawing({ of }: { of: Card }): ReactNode {
  const { standing, up, down, none } = of;
  const crowded = Math.max(up.stems.length, down.stems.length) > 2;
  const [first, step] = crowded ? [64, 380] : [140, 430];
  const colour = INK[standing?.tone ?? "ink"];
  return (
    <div
      style={{
        display: "flex",
        position: "relative",
        width: 1200,
        height: 630,
        background: PAPER,
        color: INK.ink,
        fontFamily: "Schibsted Grotesk",
      }}
    >
      <div
        style={at(64, 48, { width: 1072, alignItems: "center", justifyContent: "space-between" })}
      >
        <div style={row({ fontSize: 30, fontWeight: 700, letterSpacing: "-0.015em" })}>
          <Sign of="brand" size={42} colour={INK.ink} />
          <span style={{ marginLeft: 11 }}>Claimline</span>
        </div>
        <div style={{ fontSize: 24, color: INK.soft }}>{of.where}</div>
      </div>
      <div
        style={{
          position: "absolute",
          left: 64,
          top: 132,
          width: 1072,
          display: "block",
          lineClamp: 2,
          textWrap: "balance",
          fontSize: sizeOf(of.title),
          fontWeight: 700,
          lineHeight: 1.07,
          letterSpacing: "-0.028em",
        }}
      >
        {of.title}
      </div>
      {standing && (
        <div
          style={at(64, 318, {
            alignItems: "center",
            fontSize: 32,
            fontWeight: 600,
            color: colour,
          })}
        >
          <Sign of={standing.standing} size={46} colour={colour} />
          <span style={{ marginLeft: 12 }}>{standing.text}</span>
        </div>
      )}
      <div style={at(0, LINE, { width: 1200, height: 5, background: INK.ink })} />
      {of.strip && <Strip of={of.strip} />}
      <Stems of={up} start={first} step={step} down={false} />
      <Stems of={down} start={crowded ? first : first + 200} step={step} down />
      {none && down.stems.length === 0 && (
        <div style={at(first + 25, LINE + 24, { fontSize: 24, color: INK.soft })}>{none}</div>
      )}
    </div>
  );
}
