import type { KeySection } from "../binding.ts";
import { toggleMouse } from "../mouse-mode.ts";
import { back, isHome, toggleHelp } from "../ways.ts";
import { hidePanes, resizePanes } from "../panes.ts";

export const SCREEN: KeySection = {
  title: "Screen",
  keys: [
    {
      keys: ["|"],
      shown: "|",
      does: "hide the other panes, show them again",
      run: hidePanes,
    },
    {
      keys: [">"],
      shown: ">  <",
      does: "more room for the list",
      both: "more room for the list, less",
      run: (s) => resizePanes(s, 1),
    },
    { keys: ["<"], shown: "", does: "less room for the list", run: (s) => resizePanes(s, -1) },
    {
      keys: ["M"],
      shown: "M",
      does: "mouse: ours, or the terminal’s to mark text",
      run: toggleMouse,
    },
    { keys: ["ctrl-l"], shown: "^L", does: "redraw the screen", run: () => "redraw" },
    { keys: ["?"], shown: "?", does: "this help", short: ["?", "help"], run: toggleHelp },
    {
      keys: ["q"],
      shown: "q",
      does: "back; from the first screen, quit",
      short: (s) => ["q", isHome(s) ? "quit" : "back"],
      run: (s) => (back(s) ? undefined : "quit"),
    },
    { keys: ["Q"], shown: "Q", does: "quit", run: () => "quit" },
    {
      keys: ["ctrl-z"],
      shown: "^Z",
      does: "suspend: to the shell; fg comes back",
      run: () => "suspend",
    },
    { keys: ["ctrl-c"], shown: "", does: "", run: () => "interrupt" },
  ],
};
