import type { FailedReading, ReadingProblem } from '../../shared/client-facts/reading.ts';
import { DamagedDataError, win32, Win32Error } from '../native/win32-error.ts';

/** A reader knows why there is nothing to read. */
export class FactProblem extends Error {
  override readonly name = 'FactProblem';
  readonly reason: ReadingProblem;

  constructor(reason: ReadingProblem) {
    super(reason);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<number, ReadingProblem>> = {
  [win32.accessDenied]: 'access-denied',
  // E_ACCESSDENIED
  0x80070005: 'access-denied',
  [win32.fileNotFound]: 'not-found',
  [win32.pathNotFound]: 'not-found',
  [win32.notFound]: 'not-found',
  [win32.serviceDoesNotExist]: 'not-found',
  [win32.channelNotFound]: 'missing-on-this-edition',
  [win32.waitTimeout]: 'timed-out',
  [win32.timeout]: 'timed-out',
  [win32.invalidData]: 'damaged',
};

/** What a reader threw, as a reading. Whatever is not known otherwise is `unsupported`, with its code if it has one. */
export function failedReading(error: unknown): FailedReading {
  if (error instanceof FactProblem) return { state: 'error', reason: error.reason, code: null };
  if (error instanceof DamagedDataError) return { state: 'error', reason: 'damaged', code: null };
  if (error instanceof Win32Error) {
    return { state: 'error', reason: reasons[error.code] ?? 'unsupported', code: error.code };
  }
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return { state: 'error', reason: 'not-found', code: win32.fileNotFound };
  if (code === 'EACCES' || code === 'EPERM') {
    return { state: 'error', reason: 'access-denied', code: win32.accessDenied };
  }
  return { state: 'error', reason: 'unsupported', code: null };
}
