import childProcess from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { expect, test, vi } from "vitest";
import { begun, NORMAL } from "./begun.ts";

test("no other program is asked how large the terminal is", async () => {
  const asked = vi.spyOn(childProcess, "execFileSync");
  syncBuiltinESMExports();
  try {
    const ui = await begun(NORMAL);
    await ui.quit();
    expect(asked).not.toHaveBeenCalled();
  } finally {
    asked.mockRestore();
    syncBuiltinESMExports();
  }
});
