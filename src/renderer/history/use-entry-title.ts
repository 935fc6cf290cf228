import { useCallback } from 'react';
import { fixIds } from '../../shared/ids.ts';
import type { HistoryEntry } from '../session/repairs.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What a fix did, in the language of the app where this version knows the fix. */
export function useEntryTitle(): (entry: HistoryEntry) => string {
  const { t, speech } = useTexts();
  return useCallback(
    (entry) => {
      const fix = fixIds.find((id) => id === entry.fix);
      const title = fix === undefined ? speech.say(entry.title) : t(`fix.actions.${fix}.done`);
      const subject = subjectOf(entry.parameters);
      return subject === null ? title : t('history.titleWith', { title, subject });
    },
    [t, speech],
  );
}

/** The computer that a fix was about, as its parameters name it. */
function subjectOf(parameters: unknown): string | null {
  if (typeof parameters !== 'object' || parameters === null) return null;
  if ('host' in parameters && typeof parameters.host === 'string') return parameters.host;
  return 'address' in parameters && typeof parameters.address === 'string' ? parameters.address : null;
}
