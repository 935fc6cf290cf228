import type { ReactElement } from 'react';
import type { Verdict } from '../../shared/report.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CollectList } from './CollectList.tsx';
import { VerdictTitle } from './VerdictTitle.tsx';

/** The evidence fits no cause: says so, and what to collect, instead of guessing. */
export function UnknownCard({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const isNoAnswer = verdict.failedPhase === null;
  return (
    <Card tone="warning" className={page.column}>
      <VerdictTitle
        state="error"
        title={t(isNoAnswer ? 'verdict.unknown.titleNoAnswer' : 'verdict.unknown.title')}
        body={<Said text={verdict.headline} />}
      />
      <CollectList collect={verdict.collect} />
    </Card>
  );
}
