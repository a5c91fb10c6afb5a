import type { GetServerSideProps, PageConfig } from "next";
import { absolute } from "../server/site.ts";
import { send } from "../server/text.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

/** Every page has as many pasts as the log has entries: they are for readers, and a crawler would never end. */
export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  const lines = [
    "User-agent: *",
    "Disallow: /*?asOf=",
    "Disallow: /*&asOf=",
    `Sitemap: ${absolute("/sitemap.xml")}`,
  ];
  send(res, "text/plain", `${lines.join("\n")}\n`);
  return { props: {} };
};

export default function Nothing() {
  return null;
}
