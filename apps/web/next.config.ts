import type { NextConfig } from "next";

export default {
  poweredByHeader: false,
  compress: false, // the server in front keeps ready-made bodies
} satisfies NextConfig;
