import type { BuildOptions } from "rolldown";

const config: BuildOptions = {
  cwd: import.meta.dirname,
  input: "claimline.tsx",
  platform: "node",
  transform: { define: { "process.env.NODE_ENV": '"production"' } },
  plugins: [
    {
      name: "no-devtools", // Ink's ask for a package that is not installed, and one file cannot load them late
      load: { filter: { id: /ink[\\/]build[\\/]devtools\.js$/ }, handler: () => "export {};" },
    },
  ],
  output: {
    file: "dist/claimline.js",
    banner: "#!/usr/bin/env node",
    codeSplitting: false,
  },
};

export default config;
