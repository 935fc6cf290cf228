import { defineOperationKind } from '../../../../src/core/plan/define-operation-kind.ts';
import type {
  OperationKind,
  OperationKinds,
  PlannedOperation,
} from '../../../../src/core/plan/operation-kind.ts';
import type { Json, Reversibility } from '../../../../src/shared/journal.ts';
import type { Mortality } from './mortality.ts';

interface CellRequest {
  readonly [name: string]: string;
  readonly cell: string;
  readonly value: string;
}

/** Values with a meaning: what a real system does when it does not do what was asked. */
export const trouble = {
  cannotApply: 'cannot-apply',
  throwsHalfway: 'throws-halfway',
  noEffect: 'no-effect',
  cannotRestore: 'cannot-restore',
  staysAsItIs: 'stays-as-it-is',
} as const;

/** A machine that is a handful of named cells; absent cells are null. Every write passes through a half-done value. */
export class FakeMachine {
  readonly cells = new Map<string, string>();
  /** Cells that cannot be found at all any more. */
  readonly gone = new Set<string>();
  readonly reversibility = new Map<string, Reversibility>();

  constructor(cells: Readonly<Record<string, string>> = {}) {
    for (const [cell, value] of Object.entries(cells)) this.cells.set(cell, value);
  }

  snapshot(): Record<string, string> {
    return Object.fromEntries([...this.cells].toSorted(([left], [right]) => (left < right ? -1 : 1)));
  }

  kinds({ boundary }: Mortality): OperationKinds {
    const write = async (cell: string, value: string | null): Promise<void> => {
      await boundary();
      this.cells.set(cell, `half of ${String(value)}`);
      await boundary();
      if (value === trouble.throwsHalfway) throw new TypeError('broken halfway');
      if (value === null) this.cells.delete(cell);
      else this.cells.set(cell, value);
      await boundary();
    };
    const lostOf = (cell: string): readonly string[] => {
      const reversibility = this.reversibility.get(cell);
      return reversibility?.how === 'partly' ? reversibility.lost : [];
    };
    const problem = (message: string, kind: 'failed' | 'no-effect' | 'gone' = 'failed') =>
      ({ ok: false, problem: { problem: kind, message } }) as const;

    const cellKind: OperationKind<CellRequest, string | null> = {
      id: 'cell',
      target: ({ cell }) => `cell ${cell}`,
      capture: async ({ cell }) => {
        await boundary();
        if (this.gone.has(cell)) return problem(`cell ${cell} is gone`, 'gone');
        const reversibility = this.reversibility.get(cell) ?? { how: 'fully' };
        return { ok: true, image: this.cells.get(cell) ?? null, reversibility };
      },
      apply: async ({ cell, value }) => {
        if (value === trouble.cannotApply) return problem('it cannot be applied');
        await write(cell, value);
        return { ok: true, restartNeeded: value === 'after restart' };
      },
      verify: async ({ value }, after) => {
        await boundary();
        return after === value && value !== trouble.noEffect
          ? { ok: true }
          : problem('it has no effect', 'no-effect');
      },
      restore: async ({ cell, value }, before) => {
        if (value === trouble.cannotRestore) return problem('it cannot be restored');
        if (value === trouble.staysAsItIs) return { ok: true, lost: [] };
        const lost = lostOf(cell);
        await write(cell, lost.length > 0 ? `${String(before)} in part` : before);
        return { ok: true, lost };
      },
      describe: (value) => String(value),
      intended: ({ value }) => value,
      compare: (left, right) => (left === right ? 'same' : 'different'),
    };
    return new Map([['cell', defineOperationKind(cellKind, readCellRequest, readValue)]]);
  }
}

function readCellRequest(json: Json): CellRequest | undefined {
  if (typeof json !== 'object' || json === null || !('cell' in json) || !('value' in json)) return undefined;
  const { cell, value } = json;
  return typeof cell === 'string' && typeof value === 'string' ? { cell, value } : undefined;
}

function readValue(json: Json): string | null | undefined {
  return typeof json === 'string' || json === null ? json : undefined;
}

/** The operation that sets one cell. */
export function setCell(cell: string, value: string): PlannedOperation {
  return { kind: 'cell', request: { cell, value } };
}
