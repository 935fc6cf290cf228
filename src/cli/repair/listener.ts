import type { RepairListener } from '../../shared/repair/machine-executor.ts';
import type { RepairEvent } from '../../shared/repair/repair-event.ts';
import type { ChangedSinceQuestion } from '../../shared/repair/changed-since.ts';
import { titleOf } from '../../repair/fix-catalogue.ts';
import type { CliIo } from '../io.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrapWith } from '../terminal/wrap.ts';
import { writeLines } from '../view/write-lines.ts';
import { chooses } from './ask-person.ts';

export interface ListenerOptions {
  readonly io: CliIo;
  /** Without colour: progress goes to stderr. */
  readonly screen: Screen;
  readonly signal: AbortSignal;
  /** Decided before; null: a person is asked. */
  readonly ifChanged: 'restore' | 'keep' | null;
}

/** Tells on stderr what is going on, and asks about what somebody changed since. */
export function repairListener({ io, screen, signal, ifChanged }: ListenerOptions): RepairListener {
  return {
    signal,
    onEvent: (event) => {
      const text = progressText(event);
      if (text !== null) writeLines(io.stderr, wrapWith(`${screen.marks.bullet} `, '  ', text, screen.width));
    },
    askChangedSince: async (question) => {
      writeLines(io.stderr, questionLines(question, screen));
      if (ifChanged !== null) return ifChanged;
      const letters = ['r', 'k', 'l'] as const;
      const letter = await chooses(
        io,
        'Restore what was there before, keep what is there now, or decide later? [r/k/L] ',
        letters,
        signal,
      );
      return letter === 'r' ? 'restore' : letter === 'k' ? 'keep' : 'leave-open';
    },
  };
}

function progressText(event: RepairEvent): string | null {
  switch (event.type) {
    case 'step-started':
      return titleOf(event.fix);
    case 'rolling-back':
      return `Taking everything back: ${event.message}`;
    case 'progress':
      return event.stage === 'verified' || event.stage === 'restored'
        ? `${event.stage === 'verified' ? 'Changed' : 'Put back'}: ${event.target}`
        : null;
    default:
      return null;
  }
}

function questionLines({ target, before, left, found }: ChangedSinceQuestion, screen: Screen): string[] {
  return [
    `Somebody changed ${target} since.`,
    `It was before the fix: ${before}`,
    `The fix left: ${left}`,
    `It is now: ${found}`,
  ].flatMap((line, index) =>
    wrapWith(
      index === 0 ? `${screen.marks.warning} ` : '    ',
      index === 0 ? '  ' : '    ',
      line,
      screen.width,
    ),
  );
}
