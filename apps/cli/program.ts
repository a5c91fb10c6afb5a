import { useClock } from "./launch/zone.ts";
import { main } from "./main.ts";

// A reader that hangs up (`| head`) is no error: what it has read is all that it wanted.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

useClock();
void main(process.argv.slice(2)).then((code) => void (process.exitCode = code));
