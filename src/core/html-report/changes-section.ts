import type { MarkupElement } from '../../shared/markup/element.ts';
import type { Report } from '../../shared/report.ts';
import type { ReportChange } from '../../shared/report-changes.ts';
import { html } from './html.ts';
import { utcMinute } from '../../shared/utc-minute.ts';

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
      : html(
          'ul',
          null,
          changes.map((change, index) => changeItem(change, index < mostOnPaper.changes)),
          leftOnScreen(changes.length - mostOnPaper.changes, 'earlier ones'),
        ),
  );
}

/** More than these would not fit on two pages; the file shows them all. */
const mostOnPaper = { changes: 3, details: 1 };

function leftOnScreen(count: number, what: string): MarkupElement | null {
  return count <= 0
    ? null
    : html('li', { className: 'paper' }, `And ${count} ${what}, which the file shows.`);
}

function changeItem(change: ReportChange, onPaper: boolean): MarkupElement {
  const { at, title, status, returnsAt, details } = change;
  const when = at === null ? 'at an unknown time' : utcMinute(at);
  const until = returnsAt === null ? '' : `, undone by itself at ${utcMinute(returnsAt)}`;
  return html(
    'li',
    onPaper ? null : { className: 'screen' },
    html('strong', null, title),
    ', ',
    `${when}: ${statusWords[status]}${until}.`,
    details.length === 0
      ? null
      : html(
          'ul',
          null,
          details.map((detail, index) =>
            html('li', index < mostOnPaper.details ? null : { className: 'screen' }, ...detailWords(detail)),
          ),
          leftOnScreen(details.length - mostOnPaper.details, 'more'),
        ),
  );
}

/** Each part is a text of its own, so that one that no table has leaves the others readable in every language. */
function detailWords({ target, before, left, changedSince }: ReportChange['details'][number]): string[] {
  return [
    ...[target, ': ', 'before', ' ', before],
    ...(left === null ? [] : [', ', 'then', ' ', left]),
    ...(changedSince ? ['; ', 'changed again since by somebody else'] : []),
  ];
}
