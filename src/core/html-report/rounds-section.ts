import { formatDuration } from '../../shared/durations.ts';
import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import { roundStatus, roundWords } from '../round-words.ts';
import { html } from './html.ts';
import { statusMark } from './status-words.ts';

/** Every round of a repeated check; on paper the line of the check sums them up. null: it was not repeated. */
export function roundsSection({ repeats }: Report): MarkupElement | null {
  if (repeats === undefined || repeats.rounds.length === 0) return null;
  const { planned, pauseMs, rounds } = repeats;
  return html(
    'section',
    { className: 'screen' },
    html('h2', null, 'Round by round'),
    html(
      'p',
      { className: 'quiet' },
      `${rounds.length} of ${planned} rounds, ${formatDuration(pauseMs)} apart.`,
    ),
    html(
      'ol',
      null,
      rounds.map((round) => {
        const status = roundStatus(round);
        const time = `${round.startedAt.slice(11, 19)} UTC`;
        return html('li', { className: status }, statusMark(status), time, ': ', roundWords(round));
      }),
    ),
  );
}
