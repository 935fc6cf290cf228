import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

type ChangePlan = Extract<RequestOutput<'fixes/preview'>['plan'], { plan: 'change' }>;

/** One thing, what is there, and what will be. */
export function PreviewedChange({
  change,
}: {
  readonly change: ChangePlan['changes'][number];
}): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  if (change.state === 'unknown')
    return (
      <li>
        {change.target}: {change.message}
      </li>
    );
  return (
    <li>
      {change.target}:{' '}
      <code className={page.code}>{t('fix.fromTo', { before: change.before, after: change.after })}</code>
    </li>
  );
}
