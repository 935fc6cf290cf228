import { viewResults } from '../../core/evidence-view.ts';
import type { TcpOutcome } from '../../shared/evidence.ts';
import { clientCheckIds } from '../../shared/ids.ts';
import type { CheckId, NetworkCheckId } from '../../shared/ids.ts';
import type { CheckStatus } from '../../shared/report.ts';
import { formatDuration } from './durations.ts';
import type { Progress } from './progress.ts';

export type StationState = CheckStatus | 'waiting' | 'asking' | 'not-checked';

/** One stop on the way from this computer to a session. */
export interface Station {
  readonly label: string;
  readonly state: StationState;
  /** A time or a word below the label; empty when there is nothing to say. */
  readonly note: string;
}

/** The nine stations of the path picture, in the order in which a connection passes them. */
export function stationsOf(progress: Progress): Station[] {
  return [
    computerStation(progress),
    stationOf('Name', progress, ['name-resolution']),
    networkStation(progress),
    portStation(progress),
    stationOf('Negotiation', progress, ['rdp-negotiation', 'security-protocols']),
    stationOf('Encryption', progress, ['tls-handshake', 'path-mtu']),
    stationOf('Certificate', progress, ['certificate']),
    stationOf('Sign-in', progress, ['nla-challenge']),
    // A session begins with a credential, and none is ever sent.
    { label: 'Session', state: 'not-checked', note: 'not checked' },
  ];
}

/**
 * Where the connection starts. Without checks of the computer it is ready by running this program; what one of them
 * could not find out is told in its own row.
 */
function computerStation({ running, results }: Progress): Station {
  const label = 'This computer';
  if (clientCheckIds.some((id) => running.has(id))) return withState(label, 'asking');
  const statuses = clientCheckIds.flatMap((id) => results.get(id)?.status ?? []);
  if (statuses.includes('failed')) return withState(label, 'failed');
  return statuses.includes('warning')
    ? { label, state: 'warning', note: 'see below' }
    : { label, state: 'passed', note: 'ready' };
}

/** Whether a check is about the computer that connects, and not about the way. */
export function isClientCheck(id: CheckId): boolean {
  return (clientCheckIds as readonly CheckId[]).includes(id);
}

/**
 * The first check gives state and time. The others can add a failure or a warning; what they could not find out is
 * told in their own rows.
 */
function stationOf(
  label: string,
  progress: Progress,
  [main, ...others]: readonly [NetworkCheckId, ...NetworkCheckId[]],
): Station {
  const result = progress.results.get(main);
  if (result === undefined) return withState(label, progress.running.has(main) ? 'asking' : 'waiting');
  const added = others.map((id) => progress.results.get(id)?.status);
  const durationMs = result.status === 'skipped' ? null : result.durationMs;
  if (result.status === 'failed' || added.includes('failed')) return withState(label, 'failed');
  if (result.status === 'passed' && added.includes('warning')) return withState(label, 'warning', durationMs);
  return withState(label, result.status, durationMs);
}

function withState(label: string, state: StationState, durationMs: number | null = null): Station {
  if (state === 'asking') return { label, state, note: 'asking' };
  if (state === 'failed') return { label, state, note: 'failed' };
  if (state === 'error') return { label, state, note: 'unknown' };
  return { label, state, note: durationMs === null ? '' : formatDuration(durationMs) };
}

/** Outcomes that only a machine that is there can cause: the network has done its part. */
const answers: readonly TcpOutcome[] = ['connected', 'refused', 'reset', 'closed'];

function networkStation(progress: Progress): Station {
  const whole = stationOf('Network', progress, ['tcp-connect']);
  const evidence = viewOf(progress).evidence('tcp-connect');
  if (evidence === null) return whole;
  const answer = evidence.attempts.find((attempt) => answers.includes(attempt.outcome));
  return answer === undefined
    ? whole
    : withState('Network', 'passed', evidence.roundTripMs ?? answer.roundTripMs);
}

function portStation(progress: Progress): Station {
  const label = `Port ${progress.port}`;
  const whole = stationOf(label, progress, ['tcp-connect']);
  return whole.state === 'failed' && networkStation(progress).state !== 'passed'
    ? withState(label, 'skipped')
    : whole;
}

function viewOf(progress: Progress): ReturnType<typeof viewResults> {
  const target = { input: '', host: '', port: progress.port };
  return viewResults([...progress.results.values()], { target, now: new Date(0), reportedError: null });
}
