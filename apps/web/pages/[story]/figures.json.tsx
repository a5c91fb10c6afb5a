import type { PageConfig } from "next";
import { figuresFile } from "../../server/figures-file.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = figuresFile("json");

export default function Nothing() {
  return null;
}
