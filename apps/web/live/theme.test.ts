import { afterAll, describe, expect, test, vi } from "vitest";

vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener() {} }));
afterAll(() => vi.unstubAllGlobals());
const { readTheme, switched } = await import("./theme.ts");

describe("the theme switch", () => {
  test("what is no theme follows the system", () => {
    expect([null, "", "blue", "Dark", "{}"].map(readTheme)).toEqual([null, null, null, null, null]);
    expect(readTheme("dark")).toBe("dark");
  });

  test("leads to the other theme, and to no choice where the system has it", () => {
    expect(switched(null, "light")).toBe("dark");
    expect(switched("dark", "light")).toBeNull();
    expect(switched("dark", "dark")).toBe("light");
    expect(switched("light", "dark")).toBeNull();
  });
});
