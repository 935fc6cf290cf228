import type { MarkupElement } from '../../shared/markup/element.ts';
import { englishPathWords } from '../../shared/path-picture/path-words.ts';
import type { CheckStatus } from '../../shared/report.ts';
import { html } from './html.ts';

const marks: Readonly<Record<CheckStatus, string>> = {
  passed: '✓',
  warning: '!',
  failed: '✕',
  skipped: '–',
  error: '?',
};

/** A mark for the eye; the word beside it says the same, so whoever listens hears it once. */
export function statusMark(status: CheckStatus): MarkupElement {
  return html('span', { className: `mark ${status}`, 'aria-hidden': 'true' }, marks[status]);
}

export function statusWord(status: CheckStatus): string {
  return englishPathWords.states[status];
}
