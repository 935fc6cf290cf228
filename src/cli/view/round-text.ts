import type { RepeatEvent } from '../../check/run-repeat.ts';
import type { CheckEvent } from '../../core/check-definition.ts';
import { roundStatus, roundWords } from '../../core/round-words.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';
import { formatDuration } from '../../shared/durations.ts';
import { stateStyles } from './state-style.ts';

/** What the repetition sends, before it begins. */
export function repeatNotice(
  { times, pauseMs }: { readonly times: number; readonly pauseMs: number },
  screen: Screen,
): string[] {
  const notice = `Repeats the check ${times} times, with ${formatDuration(pauseMs)} between: one whole check (at most six connections), then one connection each. Ctrl+C ends it with what is known by then.`;
  return [...wrap(notice, screen.width).map((line) => screen.paint('quiet', line)), ''];
}

/** One line for each round that is through; nothing for its start. */
export function roundText(event: Exclude<RepeatEvent, CheckEvent>, screen: Screen): string[] {
  if (event.type === 'round-started') return [];
  const { round, of, result } = event;
  const style = stateStyles[roundStatus(result)];
  const mark = screen.paint(style.tone, style.mark(screen.marks, 0));
  return [`  ${mark} Round ${`${round}`.padStart(`${of}`.length)} of ${of}: ${roundWords(result)}`];
}
