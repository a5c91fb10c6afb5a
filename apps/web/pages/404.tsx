import type { PageConfig } from "next";
import { Lost } from "../components/lost.tsx";

export const config: PageConfig = { unstable_runtimeJS: false };

/** Only for files of the build that are not there; every other address is answered by [...rest]. */
export default function NotFound() {
  return (
    <Lost
      frame={null}
      problem={{
        status: 404,
        heading: "Nothing stands here",
        text: "There is no such file.",
        hint: null,
        near: [],
        search: null,
      }}
    />
  );
}
