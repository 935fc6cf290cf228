import { formatDuration } from '../durations.ts';
import type { CheckStatus } from '../report.ts';

export type StationId =
  | 'computer'
  | 'name'
  | 'network'
  | 'port'
  | 'negotiation'
  | 'encryption'
  | 'certificate'
  | 'sign-in'
  | 'session';

/** `waiting`: not reached yet. `not-checked`: beyond what this program ever asks. */
export type StationState = CheckStatus | 'waiting' | 'asking' | 'not-checked';

/** What the path picture says, so that another language needs only another set of these. */
export interface PathWords {
  readonly title: string;
  label(station: StationId, port: number): string;
  readonly states: Readonly<Record<StationState, string>>;
  readonly ready: string;
  /** Below this computer when one of its checks warns. */
  readonly seeBelow: string;
  duration(milliseconds: number): string;
}

export const englishStationLabels: Readonly<Record<Exclude<StationId, 'port'>, string>> = {
  computer: 'This computer',
  name: 'Name',
  network: 'Network',
  negotiation: 'Negotiation',
  encryption: 'Encryption',
  certificate: 'Certificate',
  'sign-in': 'Sign-in',
  session: 'Session',
};

export const englishPathWords: PathWords = {
  title: 'The path of the connection',
  label: (station, port) => (station === 'port' ? `Port ${port}` : englishStationLabels[station]),
  states: {
    passed: 'passed',
    warning: 'warning',
    failed: 'failed',
    skipped: 'skipped',
    error: 'unknown',
    waiting: 'waiting',
    asking: 'asking',
    'not-checked': 'not checked',
  },
  ready: 'ready',
  seeBelow: 'see below',
  duration: formatDuration,
};
