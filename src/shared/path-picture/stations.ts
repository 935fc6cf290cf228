import type { TcpOutcome } from '../evidence.ts';
import { clientCheckIds } from '../ids.ts';
import type { CheckId, NetworkCheckId } from '../ids.ts';
import type { CheckResult } from '../report.ts';
import { englishPathWords } from './path-words.ts';
import type { PathWords, StationId, StationState } from './path-words.ts';
import type { Progress } from './progress.ts';

/** One stop on the way from this computer to a session. */
export interface Station {
  readonly id: StationId;
  readonly label: string;
  readonly state: StationState;
  /** A time or a word below the label; empty when there is nothing to say. */
  readonly note: string;
}

/** The nine stations of the path picture, in the order in which a connection passes them. */
export function stationsOf(progress: Progress, words: PathWords = englishPathWords): Station[] {
  return placesOf(progress).map(({ id, state, note }) => ({
    id,
    label: words.label(id, progress.port),
    state,
    note: noteText(state, note, words),
  }));
}

/** Whether a check is about the computer that connects, and not about the way. */
export function isClientCheck(id: CheckId): boolean {
  return (clientCheckIds as readonly CheckId[]).includes(id);
}

/** A station before it is put into words; a number is the time that it took in milliseconds. */
interface Place {
  readonly id: StationId;
  readonly state: StationState;
  readonly note: number | 'ready' | 'seeBelow' | null;
}

function placesOf(progress: Progress): Place[] {
  return [
    computerPlace(progress),
    placeOf('name', progress, ['name-resolution']),
    networkPlace(progress),
    portPlace(progress),
    placeOf('negotiation', progress, ['rdp-negotiation', 'security-protocols']),
    placeOf('encryption', progress, ['tls-handshake', 'path-mtu']),
    placeOf('certificate', progress, ['certificate']),
    placeOf('sign-in', progress, ['nla-challenge']),
    // A session begins with a credential, and none is ever sent.
    { id: 'session', state: 'not-checked', note: null },
  ];
}

function noteText(state: StationState, note: Place['note'], words: PathWords): string {
  if (state === 'asking' || state === 'failed' || state === 'error' || state === 'not-checked')
    return words.states[state];
  if (note === null) return '';
  return typeof note === 'number' ? words.duration(note) : words[note];
}

/**
 * Where the connection starts. Without checks of the computer it is ready by running this program; what one of them
 * could not find out is told in its own row.
 */
function computerPlace({ running, results }: Progress): Place {
  const id = 'computer';
  if (clientCheckIds.some((check) => running.has(check))) return { id, state: 'asking', note: null };
  const statuses = clientCheckIds.flatMap((check) => results.get(check)?.status ?? []);
  if (statuses.includes('failed')) return { id, state: 'failed', note: null };
  return statuses.includes('warning')
    ? { id, state: 'warning', note: 'seeBelow' }
    : { id, state: 'passed', note: 'ready' };
}

/**
 * The first check gives state and time. The others can add a failure or a warning; what they could not find out is
 * told in their own rows.
 */
function placeOf(
  id: StationId,
  progress: Progress,
  [main, ...others]: readonly [NetworkCheckId, ...NetworkCheckId[]],
): Place {
  const result = progress.results.get(main);
  if (result === undefined)
    return { id, state: progress.running.has(main) ? 'asking' : 'waiting', note: null };
  const added = others.map((check) => progress.results.get(check)?.status);
  const note = result.status === 'skipped' ? null : result.durationMs;
  if (result.status === 'failed' || added.includes('failed')) return { id, state: 'failed', note };
  if (result.status === 'passed' && added.includes('warning')) return { id, state: 'warning', note };
  return { id, state: result.status, note };
}

function networkPlace(progress: Progress): Place {
  const roundTripMs = answeredAfter(progress.results.get('tcp-connect')?.evidence);
  return roundTripMs === undefined
    ? placeOf('network', progress, ['tcp-connect'])
    : { id: 'network', state: 'passed', note: roundTripMs };
}

function portPlace(progress: Progress): Place {
  const whole = placeOf('port', progress, ['tcp-connect']);
  return whole.state === 'failed' && networkPlace(progress).state !== 'passed'
    ? { id: 'port', state: 'skipped', note: null }
    : whole;
}

/** Outcomes that only a machine that is there can cause: the network has done its part. */
const answers: ReadonlySet<unknown> = new Set<TcpOutcome>(['connected', 'refused', 'reset', 'closed']);

/**
 * The round trip in milliseconds to whatever answered, null when it is not known, undefined when nothing did. A report
 * may come from outside, and its schema leaves evidence open; no schema is asked here, because a live view begins with
 * this file and the library would cost it its quick start.
 */
function answeredAfter(evidence: CheckResult['evidence'] | undefined): number | null | undefined {
  const attempts: readonly unknown[] = Array.isArray(evidence?.['attempts']) ? evidence['attempts'] : [];
  const answer = attempts.filter(isRecord).find((attempt) => answers.has(attempt['outcome']));
  if (answer === undefined) return undefined;
  const times = [evidence?.['roundTripMs'], answer['roundTripMs']];
  return times.find((time) => typeof time === 'number') ?? null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
