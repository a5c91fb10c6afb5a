import type { ReactNode } from "react";
import { Strokes, type Mark } from "../components/glyph.tsx";
import type { Card } from "./card.ts";
import { at, INK, LINE, PAPER, row } from "./sheet.ts";
import { Stems } from "./stems.tsx";

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
