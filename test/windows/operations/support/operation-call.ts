import type { Applied, Captured, Restored, Verified } from '../../../../src/core/plan/operation-kind.ts';
import type { Json } from '../../../../src/shared/journal.ts';

/** What a test asks a kind of operation to do on the Windows computer. */
export type OperationCall = { readonly kind: string; readonly request: Json } & (
  | { readonly do: 'capture' | 'apply' | 'verify' }
  | { readonly do: 'restore'; readonly before: Json }
  | { readonly do: 'compare'; readonly with: Json }
);

/** Everything that the kind answered on the way. */
export interface OperationResult {
  readonly target: string;
  /** Before anything was done. */
  readonly captured: Captured<Json>;
  readonly applied?: Applied;
  readonly verified?: Verified;
  readonly restored?: Restored;
  /** After it was done. */
  readonly after?: Captured<Json>;
  /** What is there at the end, with the image that the call came with. */
  readonly compared?: 'same' | 'different';
}
