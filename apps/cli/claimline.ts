import { enableCompileCache } from "node:module";

// Node keeps what it compiled for the next start, in the system's folder for such things; an old Node cannot.
enableCompileCache?.();
await import("./program.ts");
