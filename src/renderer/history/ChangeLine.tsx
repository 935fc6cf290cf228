import type { ReactElement } from 'react';
import type { HistoryEntry } from '../session/repairs.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What was there, what the fix left, and what is there now. */
export function ChangeLine({ change }: { readonly change: HistoryEntry['changes'][number] }): ReactElement {
  const { t, speech } = useTexts();
  const unknown = t('history.unknownTime');
  const { before, left, now, state } = change;
  return (
    <>
      {t(`history.change.${state}`, {
        before: speech.say(before),
        left: left === null ? unknown : speech.say(left),
        now: now === null ? unknown : speech.say(now),
      })}
    </>
  );
}
