import type { PageConfig } from "next";
import { text } from "../../server/text.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** The raw log, byte for byte as it was verified: anyone can hash it again. */
export const getServerSideProps = text("application/x-ndjson", ({ served }) => served.text);

export default function Nothing() {
  return null;
}
