import type { Evaluation } from '../../../core/check-definition.ts';
import type { FailedReading, ReadingProblem, RegistryNumber } from '../../../shared/client-facts/reading.ts';

const problemWords: Readonly<Record<ReadingProblem, string>> = {
  'access-denied': 'Windows does not let this user read it',
  'missing-on-this-edition': 'This edition of Windows does not have it',
  'timed-out': 'Windows did not answer in time',
  'not-found': 'It is not where Windows keeps it',
  damaged: 'It is not in the form that Windows writes',
  unsupported: 'This program cannot read it here',
};

/** Why a fact could not be read, as one sentence. */
export function problemSentence({ reason, code }: FailedReading): string {
  return `${problemWords[reason]}${code === null ? '' : ` (Windows error ${code})`}.`;
}

/**
 * The answer of a check whose facts could not be read: it does not apply where Windows has no such thing, and
 * could not be found out otherwise. `what` begins the sentence, such as "The firewall’s rules".
 */
export function notRead(
  reading: FailedReading & { readonly durationMs: number },
  what: string,
): Evaluation<Record<string, never>> {
  const missing = reading.reason === 'missing-on-this-edition';
  return {
    status: missing ? 'skipped' : 'error',
    summary: missing ? 'Does not apply.' : `${what} could not be read.`,
    durationMs: reading.durationMs,
    evidence: {},
    reason: problemSentence(reading),
  };
}

/** What Windows makes of a DWORD: one that is absent, damaged or hidden has no effect that can be known. */
export function numberOf(value: RegistryNumber): number | null {
  return typeof value === 'number' ? value : null;
}

/** Names of the values that are there but cannot be used. */
export function unusableValues(values: Readonly<Record<string, RegistryNumber>>): string[] {
  return Object.entries(values)
    .filter(([, value]) => typeof value === 'string')
    .map(([name]) => name);
}
