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

/**
 * Finds room for the label of a mark: before it, under it, over it, behind it, then farther down. `taken` grows by what
 * was found; the last resort is under it, room or no room.
 */
export function placeLabel(
  at: { x: number; y: number },
  characters: number,
  taken: Box[],
  frame: Box,
): Label {
  const width = characters * 7.4;
  const tries: Label[] = [
    { x: at.x - GAP, y: at.y + 4, anchor: "end" },
    { x: at.x, y: at.y + 22, anchor: "middle" },
    { x: at.x, y: at.y - 12, anchor: "middle" },
    { x: at.x + GAP, y: at.y + 4, anchor: "start" },
    { x: at.x - GAP, y: at.y - 12, anchor: "end" },
    { x: at.x + GAP, y: at.y + 20, anchor: "start" },
  ];
  const inside = (box: Box): boolean =>
    box.x >= frame.x &&
    box.x + box.width <= frame.x + frame.width &&
    box.y >= frame.y &&
    box.y + box.height <= frame.y + frame.height;
  const free = tries.find((label) => {
    const box = boxOf(label, width);
    return inside(box) && !taken.some((other) => meets(box, other));
  });
  const label = free ?? tries[1]!;
  taken.push(boxOf(label, width));
  return label;
}
