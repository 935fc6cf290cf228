import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Verdict } from '../../shared/report.ts';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { CauseSection } from './CauseSection.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '1.5em' } });

/** What would tell more, where the evidence does not tell enough. */
export function CollectList({ collect }: Pick<Verdict, 'collect'>): ReactElement | null {
  const styles = useStyles();
  const { t } = useTexts();
  if (collect === undefined || collect.length === 0) return null;
  return (
    <CauseSection title={t('verdict.collect')}>
      <ul className={styles.list}>
        <SaidItems texts={collect} />
      </ul>
    </CauseSection>
  );
}
