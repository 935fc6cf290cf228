import { utcMinute } from '../../shared/utc-minute.ts';
import type { History, HistoryChange, HistoryEntry, HistoryPlan } from '../../shared/repair/history.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap, wrapWith } from '../terminal/wrap.ts';
import { markedLine } from './labelled-text.ts';

/** What was done, newest first, whether it is still so, and what waits to be put right. */
export function historyText(history: History, screen: Screen): string[] {
  const { plans, unfinished, notes, problems } = history;
  const warnings = [
    ...problems.map(({ message }) => message),
    ...unfinished.map(({ message }) => `${message} To put it right: undo --unfinished.`),
    ...notes,
  ].flatMap((text) => markedLine(screen.marks.warning, 'warning', text, screen));
  const listed = plans.flatMap((plan, index) => [...(index === 0 ? [] : ['']), ...planText(plan, screen)]);
  const body = plans.length === 0 ? ['Nothing was changed on this computer by this program.'] : listed;
  return warnings.length === 0 ? body : [...warnings, '', ...body];
}

function planText(plan: HistoryPlan, screen: Screen): string[] {
  const { startedAt, account, returnsAt, isDue, restartNeeded, entries, writtenByNewerVersion } = plan;
  const when = startedAt === null ? 'At a time that is not known' : utcMinute(startedAt);
  const who = account === null ? '' : ` by ${account}`;
  const notes = [
    ...(isDue ? ['Its time is up; to take it back: undo --due.'] : []),
    ...(returnsAt !== null && !isDue ? [`It is taken back by itself at ${utcMinute(returnsAt)}.`] : []),
    ...(restartNeeded && plan.status === 'completed' ? ['It counts after a restart.'] : []),
    ...(writtenByNewerVersion
      ? ['Only the newer version of this program that wrote about it can undo it.']
      : []),
  ];
  return [
    ...wrap(`${when}${who}`, screen.width).map((line) => screen.paint('quiet', line)),
    ...entries.flatMap((entry) => entryText(entry, screen)),
    ...notes.flatMap((note) => wrapWith('  ', '  ', note, screen.width)),
  ];
}

const statusWords: Readonly<Record<HistoryEntry['status'], string>> = {
  unfinished: 'not finished',
  'not-applied': 'not carried out',
  applied: 'carried out',
  'partly-undone': 'undone in part',
  undone: 'undone',
  'rolled-back': 'failed, taken back',
};

function entryText(entry: HistoryEntry, screen: Screen): string[] {
  const { title, status, entryId, canUndo, incomplete, changes } = entry;
  const [mark, tone] =
    status === 'applied'
      ? ([screen.marks.passed, 'passed'] as const)
      : status === 'undone' || status === 'rolled-back' || status === 'not-applied'
        ? ([screen.marks.skipped, 'quiet'] as const)
        : ([screen.marks.warning, 'warning'] as const);
  return [
    ...markedLine(mark, tone, `${title}: ${statusWords[status]}`, screen),
    ...changes.flatMap((change) =>
      wrapWith(`  ${screen.marks.bullet} `, '    ', changeWords(change), screen.width),
    ),
    ...(incomplete
      ? wrapWith(
          '  ',
          '  ',
          'Records about it are lost, so an undo may not bring everything back.',
          screen.width,
        )
      : []),
    ...(canUndo ? [screen.paint('quiet', `  undo ${entryId}`)] : []),
  ];
}

function changeWords({ target, before, left, state, now }: HistoryChange): string {
  const made = `${target}: was ${before}${left === null ? '' : `, then ${left}`}`;
  switch (state) {
    case 'as-left':
      return `${made}; still so`;
    case 'changed-since':
      return `${made}; changed by somebody since, now ${now ?? 'something else'}`;
    case 'taken-back':
      return `${made}; as before again`;
    case 'kept':
      return `${made}; changed by somebody since, and kept so`;
    case 'gone':
      return `${made}; not there any more`;
    case 'unknown':
      return now === null ? made : `${made}; cannot be looked at: ${now}`;
  }
}
