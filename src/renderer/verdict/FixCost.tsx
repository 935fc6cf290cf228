import type { ReactElement } from 'react';
import type { FixStep, ListedFix } from '../session/repairs.ts';
import { useAnswer } from '../session/use-answer.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly fix: ListedFix;
  readonly step: FixStep;
}

/** What a fix costs, beside its button: how far it can be undone, and whether it needs a restart. */
export function FixCost({ fix, step }: Props): ReactElement {
  const { t } = useTexts();
  const { answer } = useAnswer('fixes/preview', { step });
  const restart = t(`fix.restartShort.${fix.restart}`);
  if (answer?.ok !== true) return <>{restart}</>;
  const { plan } = answer.value;
  switch (plan.plan) {
    case 'change':
      return (
        <>
          {t(`fix.undoShort.${plan.reversibility?.how ?? 'unknown'}`)} {restart}
        </>
      );
    case 'connect':
      return <>{t('fix.connectOnly')}</>;
    case 'not-applicable':
      return <Said text={plan.message} />;
  }
}
