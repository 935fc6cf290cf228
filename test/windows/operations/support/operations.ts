import { beforeAll, expect } from 'vitest';
import type { Json, Reversibility } from '../../../../src/shared/journal.ts';
import type { WindowsComputer } from '../../support/windows-suite.ts';
import { keepSwitchedOn } from './keep-switched-on.ts';
import type { OperationCall, OperationResult } from './operation-call.ts';
import { buildWindowsProgram } from './windows-program.ts';
import type { WindowsProgram } from './windows-program.ts';

/** The kinds of operation, on the Windows computer of the surrounding `describe`. */
export interface Operations {
  call(call: OperationCall): Promise<OperationResult>;
  /** Captures, applies, captures again and verifies; all of it has to succeed. */
  apply(kind: string, request: Json): Promise<AppliedOperation>;
  /** Restores; it has to succeed, and nothing to be lost. What is there then has to be `before`. */
  restore(kind: string, request: Json, before: Json): Promise<void>;
}

export interface AppliedOperation {
  readonly before: Json;
  readonly reversibility: Reversibility;
  readonly restartNeeded: boolean;
  readonly after: Json;
}

export function useOperations(
  windows: WindowsComputer,
  environment: Readonly<Record<string, string>> = {},
): Operations {
  keepSwitchedOn(windows);
  let program: WindowsProgram | null = null;
  beforeAll(async () => {
    program = await buildWindowsProgram('operations-program');
  });
  const call = async (what: OperationCall): Promise<OperationResult> =>
    (await program?.run(windows.prefix, what, environment)) as OperationResult;
  return {
    call,
    apply: async (kind, request) => {
      const { captured, applied, after, verified } = await call({ do: 'apply', kind, request });
      expect({ captured, applied, after, verified }).toMatchObject({
        captured: { ok: true },
        applied: { ok: true },
        after: { ok: true },
        verified: { ok: true },
      });
      if (!captured.ok || applied?.ok !== true || after?.ok !== true) throw new Error('unreachable');
      const { image: before, reversibility } = captured;
      return { before, reversibility, restartNeeded: applied.restartNeeded, after: after.image };
    },
    restore: async (kind, request, before) => {
      const { restored, compared } = await call({ do: 'restore', kind, request, before });
      expect({ restored, compared }).toEqual({ restored: { ok: true, lost: [] }, compared: 'same' });
    },
  };
}
