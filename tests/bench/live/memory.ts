/* Loaded before the server (`node --import`): answers its parent with the memory that is left after a collection, in bytes. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as (how: { type: "major"; flavor: "last-resort" }) => void;

process.on("message", () => {
  // The kind that gives what is free back to the system.
  collect({ type: "major", flavor: "last-resort" });
  process.send?.(process.memoryUsage.rss());
});
