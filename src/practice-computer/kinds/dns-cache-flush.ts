import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';

const nothing = z.strictObject({});

const kind: OperationKind<Record<string, never>, Record<string, never>> = {
  id: 'dns-cache-flush',
  target: () => 'the DNS cache',
  capture: () =>
    Promise.resolve({
      ok: true,
      image: {},
      reversibility: {
        how: 'no',
        why: 'There is nothing to undo: Windows looks the names up again when it needs them.',
      },
    }),
  apply: () => Promise.resolve({ ok: true, restartNeeded: false }),
  verify: () => Promise.resolve({ ok: true }),
  restore: () => Promise.resolve({ ok: true, lost: [] }),
  describe: () => 'what was looked up lately',
  intended: () => 'empty',
  compare: () => 'same',
};

/** A practice computer looks every name up anew, so its cache is empty at all times. */
export const practiceDnsCacheFlush = defineOperationKind(
  kind,
  (json) => nothing.safeParse(json).data,
  (json) => nothing.safeParse(json).data,
);
