import type { CheckEvent } from '../../core/check-definition.ts';
import { networkCheckIds } from '../../shared/ids.ts';
import { checkRow, widestTitle } from './check-rows.ts';
import type { TitleOf } from './check-rows.ts';
import { heading } from './heading.ts';
import type { HeadingFacts } from './heading.ts';
import type { Screen } from '../terminal/screen.ts';
import { writeLines } from './write-lines.ts';

/** Progress for pipes, files and dumb terminals: each line once, in the order in which checks finish. */
export function startPlainView(
  facts: HeadingFacts,
  titleOf: TitleOf,
  screen: Screen,
  write: (text: string) => void,
): (event: CheckEvent) => void {
  const titleWidth = widestTitle(networkCheckIds, titleOf);
  writeLines(write, [...heading(facts, screen), '']);
  return (event) => {
    if (event.type === 'check-finished') {
      writeLines(write, checkRow(event.result, titleOf(event.result.id), titleWidth, screen));
    }
  };
}
