import { defineConfig } from "rolldown";

export default defineConfig({
  input: "claimline.tsx",
  platform: "node",
  external: ["react-devtools-core"], // Ink asks for it only under DEV=true
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  output: {
    file: "dist/claimline.js",
    banner: "#!/usr/bin/env node",
    codeSplitting: false,
  },
});
