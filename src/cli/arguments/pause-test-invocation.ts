import type { Target } from '../../shared/target.ts';

export interface PauseTestInvocation {
  readonly command: 'pause-test';
  readonly target: Target;
  /** Id of the product to pause; null: the one that is the most likely. */
  readonly productId: string | null;
  /** For each check. */
  readonly timeoutMs: number;
  /** Path of a recorded machine that stands in for this computer. */
  readonly machineFile: string | null;
}
