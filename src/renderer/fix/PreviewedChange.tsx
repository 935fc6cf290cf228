import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

type ChangePlan = Extract<RequestOutput<'fixes/preview'>['plan'], { plan: 'change' }>;

/** One thing, what is there, and what will be. */
export function PreviewedChange({
  change,
}: {
  readonly change: ChangePlan['changes'][number];
}): ReactElement {
  const page = usePageStyles();
  const { t, speech } = useTexts();
  if (change.state === 'unknown')
    return (
      <li>
        <Said text={change.target} />: <Said text={change.message} />
      </li>
    );
  return (
    <li>
      <Said text={change.target} />:{' '}
      <code className={page.code}>
        {t('fix.fromTo', { before: speech.say(change.before), after: speech.say(change.after) })}
      </code>
    </li>
  );
}
