import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseSection } from './CauseSection.tsx';
import { CollectList } from './CollectList.tsx';
import { VerdictTitle } from './VerdictTitle.tsx';

/** Everything is well: says so, and what was checked. */
export function HealthyCard({ held }: { readonly held: HeldReport }): ReactElement {
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { verdict, checks } = held.report;
  const well = checks.filter(({ status }) => status === 'passed').map(({ id }) => t(`check.titles.${id}`));
  // What to collect is said only where an earlier attempt failed: then nobody says that all is well.
  const failedBefore = (verdict.collect ?? []).length > 0;
  return (
    <Card tone="passed" className={page.column}>
      <VerdictTitle
        state="passed"
        title={t(failedBefore ? 'verdict.healthy.titleNow' : 'verdict.healthy.title')}
        body={<Said text={verdict.headline} />}
      />
      <CauseSection title={t('verdict.healthy.checked')}>
        {t('verdict.healthy.body')} {formats.list(well)}.
      </CauseSection>
      <CollectList collect={verdict.collect} />
    </Card>
  );
}
