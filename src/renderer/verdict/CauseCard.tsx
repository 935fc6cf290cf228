import type { ReactElement } from 'react';
import type { CauseVerdict } from '../../shared/report.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseBody } from './CauseBody.tsx';
import { percentOf, surenessOf } from './sureness.ts';
import { VerdictTitle } from './VerdictTitle.tsx';

interface Props {
  readonly held: HeldReport;
  readonly cause: CauseVerdict;
  readonly fixes: readonly ListedFix[];
}

/** The first cause: what it means, why we think so, what would settle it, and what to do. */
export function CauseCard({ held, cause, fixes }: Props): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const sureness = t(`verdict.sureness.${surenessOf(cause.confidence)}`, {
    percent: percentOf(cause.confidence),
  });
  return (
    <Card tone="failed" className={page.column}>
      <VerdictTitle
        state="failed"
        title={t(`causes.${cause.id}`)}
        body={
          <>
            <Said text={cause.summary} /> {sureness}
          </>
        }
      />
      <CauseBody held={held} cause={cause} fixes={fixes} isFirst />
    </Card>
  );
}
