import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../../shared/report.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseSection } from './CauseSection.tsx';
import { VerdictTitle } from './VerdictTitle.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.5em' } });

/** The evidence fits no cause: says so, and what to collect, instead of guessing. */
export function UnknownCard({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const collect = verdict.collect ?? [];
  const isNoAnswer = verdict.failedPhase === null;
  return (
    <Card tone="warning" className={page.column}>
      <VerdictTitle
        state="error"
        title={t(isNoAnswer ? 'verdict.unknown.titleNoAnswer' : 'verdict.unknown.title')}
        body={<Said text={verdict.headline} />}
      />
      {collect.length > 0 && (
        <CauseSection title={t('verdict.unknown.collect')}>
          <ul className={styles.list}>
            {collect.map((item) => (
              <li key={item}>
                <Said text={item} />
              </li>
            ))}
          </ul>
        </CauseSection>
      )}
    </Card>
  );
}
