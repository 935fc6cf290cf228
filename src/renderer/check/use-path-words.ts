import { useMemo } from 'react';
import type { PathWords } from '../../shared/path-picture/path-words.ts';
import { useTexts } from '../texts/use-texts.ts';

/** The words of the path picture in the language of the app. */
export function usePathWords(): PathWords {
  const { t, formats } = useTexts();
  return useMemo(
    () => ({
      title: t('check.path'),
      label: (station, port) => t(`check.stations.${station}`, { port }),
      states: {
        passed: t('check.states.passed'),
        warning: t('check.states.warning'),
        failed: t('check.states.failed'),
        skipped: t('check.states.skipped'),
        error: t('check.states.error'),
        waiting: t('check.states.waiting'),
        asking: t('check.states.asking'),
        'not-checked': t('check.states.not-checked'),
      },
      ready: t('check.ready'),
      seeBelow: t('check.seeBelow'),
      duration: formats.duration,
    }),
    [t, formats],
  );
}
