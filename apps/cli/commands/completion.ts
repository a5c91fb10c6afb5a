import { line } from "../lines/span.ts";
import { Misuse, OK, type Command } from "./command.ts";
import { nearest } from "./parse.ts";

// Each shell asks the program what fits, so that what it offers is what the program takes, ids of the story included.
const ASK = "claimline complete --plain --";

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# claimline completion bash >> ~/.bashrc
_claimline() {
  local typed="\${COMP_LINE:0:COMP_POINT}" word lead each
  word="\${typed##*[[:space:]]}"
  # bash parts words at colons and equals signs, and replaces only what comes after the last.
  lead="\${word%"\${word##*[:=]}"}"
  COMPREPLY=()
  while IFS=$'\\t' read -r each _; do
    COMPREPLY+=("\${each#"$lead"}")
  done < <(${ASK} "$typed" 2>/dev/null)
  case "\${COMPREPLY[0]-}" in *:) compopt -o nospace ;; esac
}
complete -o default -F _claimline claimline
`,
  zsh: `#compdef claimline
# claimline completion zsh > "\${fpath[1]}/_claimline"
_claimline() {
  local -a offers begun
  local text about
  while IFS=$'\\t' read -r text about; do
    if [[ "$text" = *: ]]; then begun+=("\${text//:/\\\\:}:$about")
    else offers+=("\${text//:/\\\\:}:$about"); fi
  done < <(${ASK} "\${(j: :)words[1,CURRENT]}" 2>/dev/null)
  # What ends with a colon goes on without a blank.
  if (( $#offers + $#begun )); then _describe claimline offers -- begun -S ''; else _files; fi
}
if [ "$funcstack[1]" = "_claimline" ]; then _claimline "$@"; else compdef _claimline claimline; fi
`,
  fish: `# claimline completion fish > ~/.config/fish/completions/claimline.fish
function __claimline
  set -l offers (${ASK} (commandline -cp | string collect) 2>/dev/null)
  if test (count $offers) -gt 0
    printf '%s\\n' $offers
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c claimline -f -a '(__claimline)'
`,
};

export const SHELLS: readonly string[] = Object.keys(SCRIPTS);

export const completion: Command = {
  name: "completion",
  takes: "SHELL",
  choices: SHELLS,
  about:
    "completions of commands, options, formats, moments, queries and ids for bash, zsh or fish",
  examples: [
    ["claimline completion bash >> ~/.bashrc", "bash"],
    ['claimline completion zsh > "${fpath[1]}/_claimline"', "zsh"],
    ["claimline completion fish > ~/.config/fish/completions/claimline.fish", "fish"],
  ],
  async run({ words: [shell, ...rest] }) {
    const script = SCRIPTS[shell ?? ""];
    if (!script || rest.length > 0)
      throw new Misuse(
        `completion takes ${SHELLS.join(", ")}; found ${[shell, ...rest].join(" ") || "nothing"}`,
        shell === undefined ? null : nearest(shell, SHELLS),
      );
    return {
      data: { shell, script },
      raw: script,
      lines: () => script.split("\n").map((each) => line(each)),
      code: OK,
    };
  },
};
