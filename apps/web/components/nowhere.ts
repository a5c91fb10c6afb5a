import type { FrameView } from "./frame.tsx";

/** What stands around a page that is of no story: there is none to lead into. */
export const NOWHERE: FrameView = {
  here: { base: "", asOf: null },
  canonical: null,
  picture: "",
  story: "Claimline",
  language: "en",
  asOf: null,
  choice: {
    moments: [],
    chosen: "",
    label: null,
    typed: false,
    post: { before: null, after: null },
    day: { before: null, after: null },
    path: "",
    keep: {},
  },
  counts: {},
  fictional: false,
};
