/* Loaded before the server (`node --import`): answers its parent with the memory that is left after a collection, in bytes. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

process.on("message", () => {
  collect();
  collect();
  process.send?.(process.memoryUsage.rss());
});
