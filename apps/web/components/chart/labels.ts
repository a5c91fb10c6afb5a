export type Box = { x: number; y: number; width: number; height: number };
export type Label = { x: number; y: number; anchor: "start" | "middle" | "end" };

const GAP = 10;
const LINE = 14;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function boxOf({ x, y, anchor }: Label, width: number): Box {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - LINE + 3, width, height: LINE };
}

const overlap = (a: Box, b: Box): number =>
  meets(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

/**
 * Finds room for the label of a mark: before it, under it, over it, behind it, then farther off; of those within the frame
 * the first that covers least. `taken` grows by what was found.
 */
export function placeLabel(
  at: { x: number; y: number },
  characters: number,
  taken: Box[],
  frame: Box,
): Label {
  const width = characters * 6.8;
  const tries: Label[] = [
    { x: at.x - GAP, y: at.y + 4, anchor: "end" },
    { x: at.x, y: at.y + 21, anchor: "middle" },
    { x: at.x, y: at.y - 11, anchor: "middle" },
    { x: at.x + GAP, y: at.y + 4, anchor: "start" },
    { x: at.x + 4, y: at.y - 10, anchor: "end" },
    { x: at.x + 4, y: at.y + 21, anchor: "end" },
    { x: at.x - 4, y: at.y - 10, anchor: "start" },
    { x: at.x - GAP, y: at.y + 16, anchor: "end" },
    { x: at.x + 4, y: at.y - 25, anchor: "end" },
    { x: at.x, y: at.y + 36, anchor: "middle" },
  ];
  const inside = tries.filter((label) => {
    const box = boxOf(label, width);
    return (
      box.x >= frame.x &&
      box.x + box.width <= frame.x + frame.width &&
      box.y >= frame.y &&
      box.y + box.height <= frame.y + frame.height
    );
  });
  const cover = (label: Label): number =>
    taken.reduce((sum, other) => sum + overlap(boxOf(label, width), other), 0);
  const label = inside.toSorted((a, b) => cover(a) - cover(b))[0] ?? tries[0]!;
  taken.push(boxOf(label, width));
  return label;
}
