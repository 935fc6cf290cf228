import { chooseToPause } from '../../catalog/security-products/choose-to-pause.ts';
import type { Report } from '../../shared/report.ts';
import type { Screen } from '../terminal/screen.ts';
import { section } from './labelled-text.ts';
import { targetText } from './target-text.ts';

/** The commands by which this program itself can go on from a verdict; nothing where there are none. */
export function nextStepsText(report: Report, screen: Screen): string[] {
  const target = targetText(report.target);
  const fixes = report.verdict.causes
    .flatMap(({ fixes: offered }) => offered)
    .filter(({ where }) => where === 'this-computer')
    .map(({ id }) => id);
  const commands = [
    ...[...new Set(fixes)].map((fix) => `plan ${fix} --target ${target}`),
    ...chooseToPause(report)
      .slice(0, 1)
      .map(() => `pause-test ${target}`),
  ];
  const lines = section('What this program can do about it', commands, screen);
  return lines.length === 0 ? [] : ['', ...lines];
}
