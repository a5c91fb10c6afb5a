import { vi } from "vitest";
import type { ReadLog } from "@claimline/core/log/ndjson";

/* Where the same large log is opened hundreds of times, it is verified once: to verify it was a third of the work. */
vi.mock("@claimline/core/log/ndjson", async (actual) => {
  const core = await actual<typeof import("@claimline/core/log/ndjson")>();
  const known = new Map<string, ReadLog>();
  return {
    ...core,
    readLog(...asked: Parameters<typeof core.readLog>): ReadLog {
      const [text, published = null, after = null] = asked;
      if (published || after) return core.readLog(...asked);
      if (!known.has(text)) known.set(text, core.readLog(text));
      return known.get(text)!;
    },
  };
});
