import type { ClientEvent } from '../../../shared/client-facts/event-log.ts';
import type { attemptOutcomes } from '../../../shared/client-evidence.ts';
import type { Phase } from '../../../shared/ids.ts';

/** One attempt of mstsc to connect, as its event log tells it. */
export interface ConnectionAttempt {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly host: string | null;
  readonly outcome: (typeof attemptOutcomes)[number];
  readonly phase: Phase | 'session' | null;
  readonly reasonCode: number | null;
  readonly failedState: string | null;
}

/** Event ids of Microsoft-Windows-TerminalServices-ClientActiveXCore. */
const eventIds = {
  stateMachineError: 226,
  nameNotResolved: 1007,
  credentialsRefused: 1009,
  connecting: 1024,
  connected: 1025,
  disconnected: 1026,
  signedIn: 1027,
  serverSupportsTls: 1028,
} as const;

/** 0 no information, 1 closed here, 2 signed out or closed by the user there, 3 closed by the server. */
const ordinaryReasons: readonly number[] = [0, 1, 2, 3];

/**
 * Groups events into attempts, the latest first. Events of one attempt share an ActivityID; those without one
 * belong to the attempt that began last.
 */
export function findAttempts(events: readonly ClientEvent[]): ConnectionAttempt[] {
  const groups: { readonly activityId: string | null; readonly events: ClientEvent[] }[] = [];
  for (const event of events) {
    const begins = event.eventId === eventIds.connecting;
    const group = groups.findLast(({ activityId, events: earlier }) =>
      event.activityId === null || activityId === null
        ? !begins
        : activityId === event.activityId && !(begins && has(earlier, eventIds.connecting)),
    );
    if (group === undefined) groups.push({ activityId: event.activityId, events: [event] });
    else group.events.push(event);
  }
  return groups
    .flatMap(({ events: own }) => toAttempt(own) ?? [])
    .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt, 'en'));
}

function toAttempt(events: readonly ClientEvent[]): ConnectionAttempt | null {
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined) return null;
  const reasonCode = findReason(events);
  const failedState = findFailedState(events);
  const inSession = has(events, eventIds.signedIn) || has(events, eventIds.connected);
  return {
    startedAt: first.recordedAt,
    endedAt: last.recordedAt,
    host: findHost(events),
    outcome: judgeOutcome(inSession, reasonCode, failedState !== null || statesFailure(events)),
    phase: inSession ? 'session' : findPhase(events, reasonCode, failedState),
    reasonCode,
    failedState,
  };
}

function judgeOutcome(
  inSession: boolean,
  reasonCode: number | null,
  broke: boolean,
): ConnectionAttempt['outcome'] {
  const ordinary = reasonCode !== null && ordinaryReasons.includes(reasonCode);
  if (inSession) return reasonCode === null || ordinary ? 'connected' : 'dropped';
  if (reasonCode !== null) return ordinary ? 'closed-by-user' : 'failed';
  return broke ? 'failed' : 'unfinished';
}

function statesFailure(events: readonly ClientEvent[]): boolean {
  return has(events, eventIds.nameNotResolved) || has(events, eventIds.credentialsRefused);
}

/** Reasons that by themselves tell how far it came; 2308 and its like do not. */
const phaseOfReason: Readonly<Record<number, Phase>> = { 260: 'name', 520: 'name', 264: 'tcp', 516: 'tcp' };

function findPhase(
  events: readonly ClientEvent[],
  reasonCode: number | null,
  failedState: string | null,
): Phase | null {
  if (has(events, eventIds.nameNotResolved)) return 'name';
  if (has(events, eventIds.credentialsRefused)) return 'nla';
  if (failedState?.startsWith('TsSslStateHandshake') === true) return 'tls';
  // 0x807 and its relatives (0x?07 from 0x800 on) come from the sign-in, after TLS.
  if (reasonCode !== null && (reasonCode & 0xff) === 0x07 && reasonCode >= 0x800) return 'nla';
  if (has(events, eventIds.serverSupportsTls)) return 'tls';
  return reasonCode === null ? null : (phaseOfReason[reasonCode] ?? null);
}

function has(events: readonly ClientEvent[], id: number): boolean {
  return events.some(({ eventId }) => eventId === id);
}

/** Event 1024 has the name of a field first (“Server Name”), then its value. */
function findHost(events: readonly ClientEvent[]): string | null {
  return dataOf(events, eventIds.connecting).find(({ name }) => name === 'Value')?.value ?? null;
}

function findReason(events: readonly ClientEvent[]): number | null {
  const value = dataOf(events, eventIds.disconnected).find(({ name }) => name === 'Value')?.value ?? '';
  return /^\d{1,10}$/u.test(value) && Number(value) <= 0xffffffff ? Number(value) : null;
}

/** Event 226 names the state that it left and the one that it went to; the first tells how far it came. */
function findFailedState(events: readonly ClientEvent[]): string | null {
  const values = dataOf(events, eventIds.stateMachineError).map(({ value }) => value);
  return values.find((value) => /^TsSslState\w{1,50}$/u.test(value)) ?? null;
}

function dataOf(events: readonly ClientEvent[], id: number): ClientEvent['data'] {
  return events.find(({ eventId }) => eventId === id)?.data ?? [];
}
