import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import type { ReportChange } from '../../shared/report-changes.ts';
import { html } from './html.ts';
import { timeWords } from './heading-section.ts';

const statusWords: Readonly<Record<ReportChange['status'], string>> = {
  unfinished: 'begun and not finished',
  'not-applied': 'not carried out',
  applied: 'in force',
  'partly-undone': 'undone in part',
  undone: 'undone',
  'rolled-back': 'failed and taken back',
};

/** What this program changed on the computer, and what of it was undone; null when nobody looked. */
export function changesSection({ changes }: Report): MarkupElement | null {
  if (changes === undefined) return null;
  return html(
    'section',
    null,
    html('h2', null, 'What was changed and undone'),
    changes.length === 0
      ? html('p', null, 'This program has changed nothing on this computer.')
      : html('ul', null, changes.map(changeItem)),
  );
}

function changeItem(change: ReportChange): MarkupElement {
  const { at, title, status, returnsAt, details } = change;
  const when = at === null ? 'at an unknown time' : timeWords(at);
  const until = returnsAt === null ? '' : `, undone by itself at ${timeWords(returnsAt)}`;
  return html(
    'li',
    null,
    html('strong', null, title),
    `, ${when}: ${statusWords[status]}${until}.`,
    details.length === 0
      ? null
      : html(
          'ul',
          null,
          details.map((detail) => html('li', null, detailWords(detail))),
        ),
  );
}

function detailWords({ target, before, left, changedSince }: ReportChange['details'][number]): string {
  const after = left === null ? '' : `, then ${left}`;
  return `${target}: before ${before}${after}${changedSince ? '; changed again since by somebody else' : ''}`;
}
