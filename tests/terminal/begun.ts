import { inside, type Inside, type Size } from "./inside.ts";

export const NORMAL: Size = { columns: 80, rows: 24 };
export const WIDE: Size = { columns: 120, rows: 36 };

/** The UI on the ferry story, once its first list is on the screen. */
export async function begun(size: Size, options?: Parameters<typeof inside>[1]): Promise<Inside> {
  const ui = inside(size, options);
  await ui.until("inquiry");
  return ui;
}
