import type { FixListing } from '../../shared/repair/fix-preview.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import { markedLine } from './labelled-text.ts';

const indent = '  ';

/** Every fix with what it changes; those that fit the report first, and why the others are not meant. */
export function fixListText(fixes: readonly FixListing[], screen: Screen): string[] {
  return fixes.flatMap((fix, index) => [...(index === 0 ? [] : ['']), ...fixText(fix, screen)]);
}

function fixText(fix: FixListing, screen: Screen): string[] {
  const { title, changes, relevance, policy, proposed } = fix;
  const { marks, width } = screen;
  const fits = relevance?.relevance === 'fits';
  const mark = !policy.allowed ? marks.failed : fits ? marks.passed : marks.bullet;
  const tone = !policy.allowed ? 'failed' : fits ? 'passed' : 'quiet';
  const lines = [...markedLine(mark, tone, `${title} (${fix.fix})`, screen), ...below(changes)];
  if (!policy.allowed) return [...lines, ...below(policy.message)];
  if (relevance?.relevance === 'fits')
    lines.push(...below(`Fits what was found: ${relevance.causes.join(', ')}.`));
  else lines.push(...below(relevance?.because ?? fix.doesNotHelp));
  lines.push(...below(`${scopeWords(fix)} Risk: ${fix.risk}.`).map((line) => screen.paint('quiet', line)));
  if (fits && proposed === null) lines.push(...below('Needs more than the report says; see help plan.'));
  return lines;

  function below(text: string): string[] {
    return wrapWith(indent, indent, text, width);
  }
}

/** Whom a fix concerns, what it takes, and whether it needs a restart. */
export function scopeWords({ scope, restart }: Pick<FixListing, 'scope' | 'restart'>): string {
  const whom =
    scope === 'user'
      ? 'Concerns this user alone.'
      : 'Concerns everybody who uses this computer, so it needs the rights of an administrator.';
  return restart === 'needed' ? `${whom} Counts after a restart.` : whom;
}
