import type { CSSProperties } from "react";
import type { Side, Stem } from "./card.ts";
import { at, INK, LINE, row } from "./sheet.ts";

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
export function Stems({ of, start, step, down }: SideProps) {
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
