import type { KeyBinding } from "../ui/binding.ts";
import { SECTIONS } from "../ui/keys.ts";

const NAMES: Readonly<Record<string, string>> = {
  " ": "Space",
  down: "↓",
  up: "↑",
  left: "←",
  right: "→",
  pagedown: "PgDn",
  pageup: "PgUp",
  esc: "Esc",
};

const nameOf = (key: string): string => {
  const name = NAMES[key] ?? key.replace(/^ctrl-/, "^");
  return name.length > 2 ? name[0]!.toUpperCase() + name.slice(1) : name;
};

/* A bar would end the cell of a table. */
const code = (key: string): string => (key === "|" ? "<code>&#124;</code>" : `\`${nameOf(key)}\``);

const row = ({ keys, does }: KeyBinding): string =>
  `| ${keys.map(code).join(" ")} | ${does || "out, as interrupted"} |`;

/** The page of the documentation that lists every key of the terminal. */
export const keysPage = (): string =>
  [
    "# Keys of the terminal",
    "",
    "The same key means the same in every view. `?` shows this list on the screen, `:` finds each of them by its name, and the last line has those of the moment. Written by `npx pnpm@12 generate` from the table that the handlers are made of; a test holds the two together.",
    ...SECTIONS.flatMap(({ title, keys }) => [
      "",
      `## ${title}`,
      "",
      "| key | does |",
      "| --- | --- |",
      ...keys.map(row),
    ]),
    "",
    "## While something is typed",
    "",
    "| key | does |",
    "| --- | --- |",
    "| `Enter` | keeps the query, goes to the moment, runs what is chosen |",
    "| `Tab` | completes a query with the first choice, or the chosen one |",
    "| `↓` `↑` `^n` `^p` | go through the choices |",
    "| `[` `]` `{` `}` | step to another moment, by post and by day, where a moment is typed |",
    "| `←` `→` `Home` `End`, `^b` `^f` `^a` `^e` | go through what is typed |",
    "| `^w` `^u` `^k` | take out the word before, all before, all after |",
    "| `Esc` | leaves, and all is as it was |",
    "",
    "A moment may be typed as a command takes it (`2020-09-28`, `2020-09-28-evening`, `post:ID`), or as the screen has it (`28 Sept`, `Monday evening`, `Tue 29 Sept, post 3`). Where a list has nothing of what is looked for, `9` looks for it in all records.",
    "",
    "## The mouse",
    "",
    "The wheel scrolls what is under it. A click chooses a row, a click on the chosen row opens it, and a click on what leads somewhere goes there. A click on the claimline goes to the post under it, beyond its end to now, one on the way that was gone goes a step back, and one on a key of the last line does what the key does. To mark text, hold Shift, or leave the mouse to the terminal with `M`.",
    "",
    "## Coming back",
    "",
    "The terminal opens where it was left, and says so; `q` leads on to the posts. Rows that came since have a `+` before their mark, those that changed a `~`, and `=` proposes to compare with when you last read. Within half an hour one goes on with the same reading. Marks are there again. Kept for each story in `$XDG_STATE_HOME/claimline` (else `~/.local/state/claimline`), for your eyes only; nothing of it goes into the story or anywhere else. What a story first shows is kept there as well, and is on the screen before the story is opened. To forget all of it, delete that folder.",
    "",
    "## With a screen reader",
    "",
    "`claimline --screen-reader`, or `CLAIMLINE_SCREEN_READER=1`, draws no screen. The same keys tell, one below the other, the row that is chosen, or all that is opened, a statement in each sentence; charts come as their tables, and a key that changes nothing says so. `^L` tells where one is, `?` the keys.",
    "",
    "## What leaves the terminal",
    "",
    "`y` and `Y` ask the terminal to copy (OSC 52), which also works over a remote line; some terminals have to be told to allow it. `o` hands the address to the system's opener. The addresses are those of the site at `CLAIMLINE_URL`, or of a site on this machine.",
    "",
  ].join("\n");
