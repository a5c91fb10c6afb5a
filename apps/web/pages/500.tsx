import type { PageConfig } from "next";
import { Lost } from "../components/lost.tsx";

export const config: PageConfig = { unstable_runtimeJS: false };

export default function Broken() {
  const text = "The mistake is ours, and it is on record. The other pages are not touched by it.";
  return (
    <Lost
      frame={null}
      problem={{
        status: 404,
        heading: "Something went wrong",
        text,
        hint: null,
        near: [],
        search: null,
      }}
    />
  );
}
