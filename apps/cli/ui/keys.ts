import type { KeyBinding, KeySection } from "./binding.ts";
import { FIND, SHOW } from "./keys/find.ts";
import { MOVE } from "./keys/move.ts";
import { READ, TAKE } from "./keys/read.ts";
import { SCREEN } from "./keys/screen.ts";
import { TIME } from "./keys/time.ts";

/** Every key, in sections: the help and the documentation are made from this. */
export const SECTIONS: readonly KeySection[] = [MOVE, SHOW, FIND, READ, TIME, TAKE, SCREEN];

/** Every key: the handlers, the last line and the names are made from this. The same key means the same in every view. */
export const KEYS: readonly KeyBinding[] = SECTIONS.flatMap(({ keys }) => keys);
