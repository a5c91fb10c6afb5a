import { standardOutput } from "./launch/piped.ts";
import { sized } from "./launch/sized.ts";
import { useClock } from "./launch/zone.ts";
import { main } from "./main.ts";

useClock();
const { env } = process;
const around = {
  env,
  stdout: sized(standardOutput()),
  // Loaded by whoever reads or complains.
  get stdin() {
    return process.stdin;
  },
  get stderr() {
    return sized(process.stderr);
  },
};
void main(process.argv.slice(2), around).then((code) => void (process.exitCode = code));
