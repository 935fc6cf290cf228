import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FixResult } from '../../shared/repair/fix-result.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { textAlign: 'start', padding: '4px 8px 4px 0', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '8px 8px 8px 0',
    borderTop: `1px solid ${own.colorCardStroke}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  check: { fontWeight: tokens.fontWeightSemibold, width: '26%' },
  answer: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
});

type Answer = FixResult['checks'][number]['before'];

/** The checks that tell whether it worked, as they were and as they are. */
export function BeforeAfter({ checks }: { readonly checks: FixResult['checks'] }): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const answer = (given: Answer): ReactElement =>
    given === null ? (
      <>{t('fix.done.notRun')}</>
    ) : (
      <span className={styles.answer}>
        <StateMark state={given.status} />
        <span>
          <Said text={given.summary} />
        </span>
      </span>
    );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={mergeClasses(styles.head, styles.check)} />
          <th scope="col" className={styles.head}>
            {t('fix.done.before')}
          </th>
          <th scope="col" className={styles.head}>
            {t('fix.done.after')}
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ check, before, after }) => (
          <tr key={check}>
            <th scope="row" className={mergeClasses(styles.cell, styles.check)}>
              {t(`check.titles.${check}`)}
            </th>
            <td className={styles.cell}>{answer(before)}</td>
            <td className={styles.cell}>{answer(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
