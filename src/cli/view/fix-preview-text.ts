import type { Reversibility } from '../../shared/journal.ts';
import type { FixPreview, PreviewedChange } from '../../shared/repair/fix-preview.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import { scopeWords } from './fix-list-text.ts';
import { markedLine, paragraph, section } from './labelled-text.ts';

/** Exactly what a fix would do, and what an undo could bring back: what somebody has to know before saying yes. */
export function fixPreviewText(preview: FixPreview, screen: Screen): string[] {
  const { fix, title, changes, plan, policy } = preview;
  const head = [screen.paint('heading', `${title} (${fix})`), ...wrapWith('  ', '  ', changes, screen.width)];
  if (!policy.allowed)
    return [...head, '', ...markedLine(screen.marks.failed, 'failed', policy.message, screen)];
  switch (plan.plan) {
    case 'not-applicable':
      return [...head, '', ...markedLine(screen.marks.skipped, 'quiet', plan.message, screen)];
    case 'connect':
      return [...head, '', ...section('Starts Remote Desktop with', fileLines(plan.connectionFile), screen)];
    case 'change':
      return [
        ...head,
        '',
        ...section('What changes', plan.changes.map(changeWords), screen),
        ...section('Before you go on', plan.notices, screen),
        ...paragraph('What may stop working', preview.mayStopWorking, screen),
        ...paragraph('When it does not help', preview.doesNotHelp, screen),
        ...paragraph('Undo', undoWords(plan.reversibility), screen),
        ...paragraph('Whom it concerns', scopeWords(preview), screen),
      ];
  }
}

function changeWords(change: PreviewedChange): string {
  return change.state === 'known'
    ? `${change.target}: is ${change.before}; will be ${change.after}`
    : `${change.target}: cannot be looked at. ${change.message}`;
}

function fileLines(file: string): readonly string[] {
  return file.split('\r\n').filter((line) => line !== '');
}

function undoWords(reversibility: Reversibility | null): string {
  if (reversibility === null)
    return 'Not known, because not everything could be looked at; it would not be carried out.';
  switch (reversibility.how) {
    case 'fully':
      return 'Brings everything back as it was.';
    case 'partly':
      return `Brings everything back but: ${reversibility.lost.join(' ')}`;
    case 'no':
      return reversibility.why;
  }
}
