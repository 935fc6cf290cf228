import type { Marks } from '../terminal/marks.ts';
import type { Tone } from '../terminal/screen.ts';
import { englishPathWords } from '../../shared/path-picture/path-words.ts';
import type { StationState } from '../../shared/path-picture/path-words.ts';

/** How a state looks and is called: never by colour alone. */
export interface StateStyle {
  readonly mark: (marks: Marks, tick: number) => string;
  readonly word: string;
  readonly tone: Tone;
}

const words = englishPathWords.states;

export const stateStyles: Readonly<Record<StationState, StateStyle>> = {
  passed: { mark: (marks) => marks.passed, word: words.passed, tone: 'passed' },
  warning: { mark: (marks) => marks.warning, word: words.warning, tone: 'warning' },
  failed: { mark: (marks) => marks.failed, word: words.failed, tone: 'failed' },
  skipped: { mark: (marks) => marks.skipped, word: words.skipped, tone: 'quiet' },
  error: { mark: (marks) => marks.unknown, word: words.error, tone: 'warning' },
  waiting: { mark: (marks) => marks.waiting, word: words.waiting, tone: 'quiet' },
  asking: {
    mark: (marks, tick) => marks.spinner[tick % marks.spinner.length] ?? marks.waiting,
    word: words.asking,
    tone: 'accent',
  },
  'not-checked': { mark: (marks) => marks.skipped, word: words['not-checked'], tone: 'quiet' },
};

/** Width of the longest word that a finished check can have. */
export const statusWordWidth = 7;
