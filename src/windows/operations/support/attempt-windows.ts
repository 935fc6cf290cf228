import type { Attempt, OperationProblemKind } from '../../../core/plan/operation-kind.ts';
import { win32, Win32Error } from '../../native/win32-error.ts';

/** What a code of Windows means to a kind of operation, where it means more than that something failed. */
export type CodeMeanings = Readonly<Record<number, OperationProblemKind>>;

/** A step of an operation came to an end that its kind knows. */
export class OperationStop extends Error {
  override readonly name = 'OperationStop';
  readonly problem: OperationProblemKind;

  /** @param message one sentence for a person */
  constructor(problem: OperationProblemKind, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Carries out one step of an operation on `target`; what Windows refuses becomes a problem with a text. Anything else
 * that is thrown is a fault of ours, and the engine calls it that.
 */
export async function attemptWindows<Value extends object>(
  target: string,
  act: () => Value | Promise<Value>,
  meanings: CodeMeanings = {},
): Promise<Attempt<Value>> {
  try {
    return { ok: true, ...(await act()) };
  } catch (error) {
    if (error instanceof OperationStop)
      return { ok: false, problem: { problem: error.problem, message: error.message } };
    if (error instanceof Win32Error) return windowsProblem(target, error, meanings);
    const code = (error as NodeJS.ErrnoException | null)?.code;
    if (code === undefined || !/^E[A-Z]+$/u.test(code)) throw error;
    if (code === 'EACCES' || code === 'EPERM') return accessDenied(target);
    return { ok: false, problem: { problem: 'failed', message: `${target}: the system says ${code}.` } };
  }
}

function windowsProblem<Value>(
  target: string,
  { call, code }: Win32Error,
  meanings: CodeMeanings,
): Attempt<Value> {
  if (code === win32.accessDenied) return accessDenied(target);
  const problem = meanings[code] ?? 'failed';
  const message =
    problem === 'gone'
      ? `${target} is not there any more.`
      : `${target}: Windows could not do it (${call}, error ${code}).`;
  return { ok: false, problem: { problem, message } };
}

function accessDenied<Value>(target: string): Attempt<Value> {
  return {
    ok: false,
    problem: { problem: 'access-denied', message: `Windows does not give this account access to ${target}.` },
  };
}
