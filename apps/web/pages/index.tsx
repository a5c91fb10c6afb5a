import type { PageConfig } from "next";

// Reading needs no script: Next sends none, and tests/e2e pins that.
export const config: PageConfig = { unstable_runtimeJS: false };

export default function Home() {
  return (
    <main>
      <h1>Claimline</h1>
    </main>
  );
}
