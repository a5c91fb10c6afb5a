import type { Command } from "./command.ts";
import { posts } from "./posts.ts";

/** Every command: the program, its help and its usage errors are made from this. */
export const COMMANDS: readonly Command[] = [posts];
