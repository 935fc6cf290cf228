import type { CheckEvent } from '../../core/check-definition.ts';
import type { CheckId } from '../../shared/ids.ts';
import { checkRow, widestTitle } from './check-rows.ts';
import type { TitleOf } from './check-rows.ts';
import { heading } from './heading.ts';
import type { HeadingFacts } from './heading.ts';
import type { Screen } from '../terminal/screen.ts';
import { writeLines } from './write-lines.ts';

/** Progress for pipes, files and dumb terminals: each line once, in the order in which checks finish. `ids` are all that will run. */
export function startPlainView(
  facts: HeadingFacts,
  ids: readonly CheckId[],
  titleOf: TitleOf,
  screen: Screen,
  write: (text: string) => void,
): (event: CheckEvent) => void {
  const titleWidth = widestTitle(ids, titleOf);
  writeLines(write, [...heading(facts, screen), '']);
  return (event) => {
    if (event.type === 'check-finished') {
      writeLines(write, checkRow(event.result, titleOf(event.result.id), titleWidth, screen));
    }
  };
}
