import type { CheckDefinition } from '../../../core/check-definition.ts';
import { phaseWords } from '../../../core/phase-words.ts';
import { utcMinute } from '../../../shared/utc-minute.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { findAttempts } from '../support/connection-attempts.ts';
import { doesNotApply } from '../support/evaluations.ts';
import { isSameName, knownNames, withoutPort } from '../support/known-names.ts';
import { count } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';

type Attempt = EvidenceOf<'client-event-log'>['attempts'][number];

const mostAttempts = 20;

/** What mstsc itself wrote down about its last attempts: the host, how far it came, and the reason of the end. */
export const clientEventLog: CheckDefinition<
  'client-event-log',
  'eventLog' | 'resolution' | 'nla' | 'certificate'
> = {
  id: 'client-event-log',
  phase: 'client',
  requires: [],
  needs: ['eventLog', 'resolution', 'nla', 'certificate'],
  evaluate({ eventLog: reading, ...names }, { target }) {
    if (reading.state === 'error') return notRead(reading, 'The event log of the client');
    const { durationMs, value } = reading;
    if (!value.enabled && value.events.length === 0)
      return doesNotApply('Windows does not keep this log here.', durationMs);
    const known = knownNames(target.host, names);
    const attempts = findAttempts(value.events)
      .slice(0, mostAttempts)
      .map((attempt): Attempt => ({ ...attempt, isThisTarget: isTarget(attempt.host, known) }));
    const last = attempts.find(({ isThisTarget }) => isThisTarget);
    const troubled = last?.outcome === 'failed' || last?.outcome === 'dropped';
    return {
      status: troubled ? 'warning' : 'passed',
      summary: last === undefined ? withoutAttempt(attempts.length, target.host) : describe(last),
      durationMs,
      evidence: { logEnabled: value.enabled, attempts },
    };
  },
};

function isTarget(host: string | null, known: readonly string[]): boolean {
  return host !== null && known.some((name) => isSameName(name, withoutPort(host)));
}

function withoutAttempt(attempts: number, host: string): string {
  return attempts === 0
    ? 'No attempt is on record.'
    : `${count(attempts, 'attempt')} on record, none to ${host}.`;
}

function describe({ startedAt, outcome, phase, reasonCode }: Attempt): string {
  const start = `The last attempt, of ${utcMinute(startedAt)},`;
  const reason = reasonCode === null ? '' : ` (reason ${reasonCode}, 0x${reasonCode.toString(16)})`;
  switch (outcome) {
    case 'connected':
      return `${start} connected.`;
    case 'dropped':
      return `${start} connected and was cut off later${reason}.`;
    case 'failed':
      return phase === null || phase === 'session'
        ? `${start} failed${reason}.`
        : `${start} failed at ${phaseWords[phase]}${reason}.`;
    case 'closed-by-user':
      return `${start} was ended by the user.`;
    case 'unfinished':
      return `${start} has no end on record.`;
  }
}
