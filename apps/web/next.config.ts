import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  compress: false, // the server in front keeps ready-made bodies
  typescript: { ignoreBuildErrors: true }, // `pnpm test` checks the types of the whole repository at once
} satisfies NextConfig;
