import type { ReactElement } from 'react';
import { Trans } from 'react-i18next';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

type Recent = Extract<RequestOutput<'start/recent'>, { state: 'read' }>;

interface Props {
  readonly failure: NonNullable<Recent['lastFailure']>;
}

/** What the log of this computer says about the last attempt, without claiming a cause. */
export function LastFailureCard({ failure }: Props): ReactElement {
  const page = usePageStyles();
  const { t, formats, speech } = useTexts();
  const id = 'last-failure';
  return (
    <Card tone="warning" labelledBy={id}>
      <h2 id={id} className={page.cardTitle}>
        {t('start.lastFailure.title', { when: formats.ago(new Date(failure.at), new Date()) })}
      </h2>
      <p className={page.quiet}>
        {failure.target !== null && <>{t('start.lastFailure.to', { target: failure.target })} </>}
        <Trans
          i18nKey="start.lastFailure.said"
          values={{ code: failure.hex, meaning: speech.say(failure.title) }}
          components={{ code: <code className={page.code} /> }}
        />
        . {t('start.lastFailure.codeAlone')}
      </p>
      <p className={page.small}>{t('start.lastFailure.source')}</p>
    </Card>
  );
}
