/** The editor that somebody works with, as git and others find it: $VISUAL, else $EDITOR. Null if neither is set. */
export const editorIn = (env: NodeJS.ProcessEnv): string | null =>
  env["VISUAL"]?.trim() || env["EDITOR"]?.trim() || null;

/**
 * Opens a file in an editor and waits until it is closed. The editor may have words of its own (`code --wait`), which a
 * shell reads; the file is never read by it. Resolves with its exit code, 127 if it is not there.
 */
export async function edit(editor: string, file: string, env: NodeJS.ProcessEnv): Promise<number> {
  const { spawn } = await import("node:child_process");
  const isWindows = process.platform === "win32";
  const child = isWindows
    ? spawn(`${editor} "${file}"`, { stdio: "inherit", env, shell: true })
    : spawn("/bin/sh", ["-c", `trap : INT; ${editor} "$@"`, editor, file], {
        stdio: "inherit",
        env,
      });
  // ^C is the editor's while it is open, and neither ours nor the shell's.
  const ignore = (): void => {};
  process.on("SIGINT", ignore);
  return new Promise((done) => {
    const end = (code: number): void => {
      process.off("SIGINT", ignore);
      done(code);
    };
    child.on("error", () => end(127));
    child.on("close", (code) => end(code ?? 1));
  });
}
