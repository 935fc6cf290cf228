import type { Marks } from '../terminal/marks.ts';
import type { Tone } from '../terminal/screen.ts';
import type { StationState } from './stations.ts';

/** How a state looks and is called: never by colour alone. */
export interface StateStyle {
  readonly mark: (marks: Marks, tick: number) => string;
  readonly word: string;
  readonly tone: Tone;
}

export const stateStyles: Readonly<Record<StationState, StateStyle>> = {
  passed: { mark: (marks) => marks.passed, word: 'passed', tone: 'passed' },
  warning: { mark: (marks) => marks.warning, word: 'warning', tone: 'warning' },
  failed: { mark: (marks) => marks.failed, word: 'failed', tone: 'failed' },
  skipped: { mark: (marks) => marks.skipped, word: 'skipped', tone: 'quiet' },
  error: { mark: (marks) => marks.unknown, word: 'unknown', tone: 'warning' },
  waiting: { mark: (marks) => marks.waiting, word: 'waiting', tone: 'quiet' },
  asking: {
    mark: (marks, tick) => marks.spinner[tick % marks.spinner.length] ?? marks.waiting,
    word: 'asking',
    tone: 'accent',
  },
  'not-checked': { mark: (marks) => marks.skipped, word: 'not checked', tone: 'quiet' },
};

/** Width of the longest word that a finished check can have. */
export const statusWordWidth = 7;
