import type { Json } from '../../shared/journal.ts';
import type { Attempt, OperationKind, OperationKinds, OperationProblem } from './operation-kind.ts';

/** Carries out one call to an operation kind; what it throws becomes a `fault`, so that roll-back still runs. */
export async function attempt<Value>(call: () => Promise<Attempt<Value>>): Promise<Attempt<Value>> {
  try {
    return await call();
  } catch (thrown) {
    return { ok: false, problem: fault(thrown) };
  }
}

/** A comparison that fails says `different`, which asks a person instead of overwriting. */
export function sameImageOf(kind: OperationKind): (left: Json, right: Json) => boolean {
  return (left, right) => {
    try {
      return kind.compare(left, right) === 'same';
    } catch {
      return false;
    }
  };
}

/** The kind with this id, or the problem that there is none. */
export function findKind(kinds: OperationKinds, id: string): Attempt<{ readonly kind: OperationKind }> {
  const kind = kinds.get(id);
  if (kind !== undefined) return { ok: true, kind };
  return {
    ok: false,
    problem: {
      problem: 'unknown-operation',
      message: `This version of the program does not know the operation ${id}. Use the version that wrote it.`,
    },
  };
}

function fault(thrown: unknown): OperationProblem {
  const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return { problem: 'fault', message: `An internal fault stopped this operation (${text.slice(0, 1000)}).` };
}
