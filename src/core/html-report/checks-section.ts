import { formatDuration } from '../../shared/durations.ts';
import type { MarkupElement, SvgElement } from '../../shared/markup/element.ts';
import { isClientCheck } from '../../shared/path-picture/stations.ts';
import type { CheckResult, Report } from '../../shared/report.ts';
import { html } from './html.ts';
import type { ReportTexts } from './report-texts.ts';
import { statusMark, statusWord } from './status-words.ts';

/** Every check with what it found and how long that took: the way there, then the computer that connects. */
export function checksSections({ checks, machine }: Report, texts: ReportTexts): MarkupElement[] {
  const way = checks.filter(({ id }) => !isClientCheck(id));
  const computer = checks.filter(({ id }) => isClientCheck(id));
  const recorded =
    machine.recordedAt === undefined ? '' : `, as recorded on ${machine.recordedAt.slice(0, 10)}`;
  return [
    table('The way there', way, texts),
    ...(computer.length === 0 ? [] : [table(`This computer${recorded}`, computer, texts)]),
  ];
}

function table(title: string, results: readonly CheckResult[], texts: ReportTexts): MarkupElement {
  const longestMs = Math.max(1, ...results.map(({ durationMs }) => durationMs));
  return html(
    'section',
    null,
    html('h2', null, title),
    html(
      'table',
      null,
      html(
        'thead',
        null,
        html(
          'tr',
          null,
          html('th', { scope: 'col', className: 'state' }, 'Result'),
          html('th', { scope: 'col', className: 'check' }, 'Check'),
          html('th', { scope: 'col' }, 'What was found'),
          html('th', { scope: 'col', className: 'time' }, 'Time'),
          html('th', { scope: 'col', className: 'bar', 'aria-hidden': 'true' }),
        ),
      ),
      html(
        'tbody',
        null,
        results.map((result) => row(result, longestMs, texts)),
      ),
    ),
  );
}

function row(result: CheckResult, longestMs: number, texts: ReportTexts): MarkupElement {
  const { id, status, durationMs } = result;
  const isTimed = status !== 'skipped';
  return html(
    'tr',
    { className: status },
    html('td', { className: 'state' }, statusMark(status), statusWord(status)),
    html('th', { scope: 'row' }, texts.checkTitle(id)),
    html('td', { className: 'found' }, sentenceOf(result)),
    html('td', { className: 'time' }, isTimed ? formatDuration(durationMs) : ''),
    html('td', { className: 'bar', 'aria-hidden': 'true' }, isTimed ? bar(durationMs / longestMs) : null),
  );
}

/** The time against the longest of its table. */
function bar(share: number): SvgElement {
  const width = Math.max(1, Math.round(share * 88));
  return {
    tag: 'svg',
    attributes: { className: 'bar-of-time', viewBox: '0 0 88 20', width: 88, height: 20 },
    children: [
      {
        tag: 'rect',
        attributes: { x: 0, y: 7, width, height: 6, rx: 2, fill: 'currentColor' },
        children: [],
      },
    ],
  };
}

function sentenceOf({ status, summary, reason }: CheckResult): string {
  return status === 'skipped' || status === 'error' ? (reason ?? summary) : summary;
}
