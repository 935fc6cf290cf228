import type { CliIo } from '../io.ts';

/** Where a command writes, and whether characters beyond ASCII can be seen there. */
export interface Console {
  readonly io: CliIo;
  readonly unicode: boolean;
}
