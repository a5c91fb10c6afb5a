export type Box = { x: number; y: number; width: number; height: number };
export type Label = { x: number; y: number; anchor: "start" | "middle" | "end" };

const GAP = 10;
const LINE = 14;
/** How wide a character is taken to be. */
export const CHARACTER = 6.8;

const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a line of that width begins. */
export const leftOf = ({ x, anchor }: Label, width: number): number =>
  anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;

const boxOf = (label: Label, width: number, height: number): Box => ({
  x: leftOf(label, width),
  y: label.y - LINE + 3,
  width,
  height,
});

const overlap = (a: Box, b: Box): number =>
  meets(a, b)
    ? (Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      (Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
    : 0;

/**
 * Finds room for the label of a mark: before it, under it, over it, behind it, then farther off; of those within the frame
 * the first that covers least. `taken` grows by what was found. The label's `y` is that of its first line; what stands below
 * it takes `below` more. With `behind` it is tried behind the mark first.
 */
export function placeLabel(
  at: { x: number; y: number },
  characters: number,
  taken: Box[],
  frame: Box,
  below = 0,
  behind = false,
): Label {
  const width = characters * CHARACTER;
  const box = (label: Label): Box => boxOf(label, width, LINE + below);
  const after: Label = { x: at.x + GAP, y: at.y + 4, anchor: "start" };
  const tries: Label[] = [
    ...(behind ? [after] : []),
    { x: at.x - GAP, y: at.y + 4, anchor: "end" },
    { x: at.x, y: at.y + 21, anchor: "middle" },
    { x: at.x, y: at.y - 11 - below, anchor: "middle" },
    after,
    { x: at.x + 4, y: at.y - 10 - below, anchor: "end" },
    { x: at.x + 4, y: at.y + 21, anchor: "end" },
    { x: at.x - 4, y: at.y - 10 - below, anchor: "start" },
    { x: at.x - GAP, y: at.y + 16, anchor: "end" },
    { x: at.x + 4, y: at.y - 25 - below, anchor: "end" },
    { x: at.x, y: at.y + 36, anchor: "middle" },
  ];
  const inside = tries.filter((label) => {
    const { x, y, width: wide, height } = box(label);
    return (
      x >= frame.x &&
      x + wide <= frame.x + frame.width &&
      y >= frame.y &&
      y + height <= frame.y + frame.height
    );
  });
  const cover = (label: Label): number =>
    taken.reduce((sum, other) => sum + overlap(box(label), other), 0);
  const label = inside.toSorted((a, b) => cover(a) - cover(b))[0] ?? tries[0]!;
  taken.push(box(label));
  return label;
}
