import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { VerdictTitle } from '../verdict/VerdictTitle.tsx';
import { ComparedSide } from './ComparedSide.tsx';
import type { Comparison } from './comparison.ts';
import { DifferencesTable } from './DifferencesTable.tsx';

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
    gap: '16px',
  },
  list: { margin: '8px 0 0 30px', paddingInlineStart: '1.25em' },
});

interface Props {
  readonly comparison: Comparison;
  /** Of both reports, as people know them. */
  readonly names: readonly [string, string];
}

/** The answer first, then what each report found, then what differs. */
export function ComparedReports({ comparison, names }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { fault, sure, headline, a, b, differences, same, next } = comparison;
  const state = fault === 'open' ? 'error' : fault === 'none' || fault === 'went-away' ? 'passed' : 'failed';
  return (
    <>
      <Card tone={state === 'error' ? 'warning' : state}>
        <VerdictTitle
          state={state}
          title={t(`compare.fault.${fault}`)}
          body={
            <>
              <Said text={headline} /> {!sure && t('compare.hint')}
            </>
          }
        />
        {next.length > 0 && (
          <ul className={styles.list}>
            <SaidItems texts={next} />
          </ul>
        )}
      </Card>
      <div className={styles.sides}>
        <ComparedSide name={names[0]} side={a} />
        <ComparedSide name={names[1]} side={b} />
      </div>
      <Card labelledBy="differences">
        <h2 id="differences" className={page.cardTitle}>
          {t('compare.differences')}
        </h2>
        {differences.length === 0 ? (
          <p className={page.quiet}>{t('compare.noDifference')}</p>
        ) : (
          <DifferencesTable differences={differences} names={names} />
        )}
        {same.length > 0 && (
          <p className={page.small}>
            {t('compare.same', { checks: formats.list(same.map(({ check }) => t(`check.titles.${check}`))) })}
          </p>
        )}
      </Card>
    </>
  );
}
