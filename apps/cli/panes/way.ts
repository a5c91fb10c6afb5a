import { chainText, GAP, type ChainView } from "@claimline/core/views/chain";

const NO_BREAK = "\u00a0";

/** The way from a speaker to us, with its gap where no text gives how it reached it: `channel not given › S5 ¶46`. */
export const wayText = (chain: ChainView): string =>
  [chain.gap && GAP, chainText(chain)].filter(Boolean).join(" › ").replaceAll(" ¶", `${NO_BREAK}¶`);
