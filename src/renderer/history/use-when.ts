import { useCallback } from 'react';
import { useTexts } from '../texts/use-texts.ts';

/** Time and day of a change, as people say them. */
export function useWhen(): (at: string | null) => { readonly time: string; readonly day: string } {
  const { t, formats } = useTexts();
  return useCallback(
    (at) => {
      if (at === null) return { time: t('history.unknownTime'), day: t('history.unknownDay') };
      const date = new Date(at);
      const now = new Date();
      const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
      const isDay = (day: Date): boolean => day.toDateString() === date.toDateString();
      const day = isDay(now)
        ? t('history.today')
        : isDay(yesterday)
          ? t('history.yesterday')
          : formats.day(date, now);
      return { time: formats.time(date), day };
    },
    [t, formats],
  );
}
