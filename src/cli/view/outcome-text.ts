import type { FixResult } from '../../shared/repair/fix-result.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { Marks } from '../terminal/marks.ts';
import type { Screen, Tone } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import type { TitleOf } from './check-rows.ts';
import { markedLine } from './labelled-text.ts';

/** How a request ended, in one paragraph. */
export function outcomeText(outcome: RepairOutcome, screen: Screen): string[] {
  const [mark, tone] = outcomeStyle(outcome);
  return markedLine(screen.marks[mark], tone, outcome.message, screen);
}

/** How to get the rights that were missing. */
export function elevationHint(outcome: RepairOutcome): string[] {
  return outcome.outcome === 'not-done' && outcome.reason === 'needs-elevation'
    ? ['  With --elevate, Windows asks for them.']
    : [];
}

type Style = readonly [mark: Exclude<keyof Marks, 'spinner'>, tone: Tone];

function outcomeStyle(outcome: RepairOutcome): Style {
  switch (outcome.outcome) {
    case 'completed':
    case 'connection-started':
    case 'undone':
    case 'recovered':
      return ['passed', 'passed'];
    case 'nothing-to-do':
      return ['skipped', 'quiet'];
    case 'not-done':
      return outcome.applicability === 'nothing-to-change' || outcome.reason === 'nothing-to-undo'
        ? ['skipped', 'quiet']
        : ['failed', 'failed'];
    case 'rolled-back':
    case 'partly-rolled-back':
      return ['failed', 'failed'];
    case 'partly-undone':
    case 'partly-recovered':
    case 'lost-sight':
      return ['warning', 'warning'];
  }
}

const resultStyles: Readonly<Record<FixResult['result'], Style>> = {
  fixed: ['passed', 'passed'],
  improved: ['warning', 'warning'],
  'no-change': ['warning', 'warning'],
  'restart-first': ['warning', 'warning'],
  'not-checked': ['skipped', 'quiet'],
};

/** What a fix came to, with the checks before and after. */
export function fixResultText(
  { result, message, checks }: FixResult,
  titleOf: TitleOf,
  screen: Screen,
): string[] {
  const [mark, tone] = resultStyles[result];
  const rows = checks.flatMap(({ check, before, after }) => {
    if (before === null && after === null) return [];
    const words = `${titleOf(check)}: ${before?.status ?? 'not checked'} before, ${after?.status ?? 'not checked'} now`;
    return wrapWith(`  ${screen.marks.bullet} `, '    ', words, screen.width);
  });
  return [...markedLine(screen.marks[mark], tone, message, screen), ...rows];
}
