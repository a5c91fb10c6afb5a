import type { PageConfig } from "next";
import { changesFile } from "../../server/changes-file.ts";

export const config: PageConfig = { unstable_runtimeJS: false };

export const getServerSideProps = changesFile;

export default function Nothing() {
  return null;
}
