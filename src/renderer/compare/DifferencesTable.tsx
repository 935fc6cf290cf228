import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Comparison } from './comparison.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', marginBlock: '8px' },
  head: {
    textAlign: 'start',
    padding: '4px 12px 4px 0',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '8px 12px 8px 0',
    borderTop: `1px solid ${own.colorCardStroke}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  check: { width: '26%' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly differences: Comparison['differences'];
  readonly names: readonly [string, string];
}

/** What each report found where they do not agree, the most telling first. */
export function DifferencesTable({ differences, names }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.check)}>
            <VisuallyHidden>{t('compare.check')}</VisuallyHidden>
          </th>
          {names.map((name, index) => (
            <th key={index} scope="col" className={styles.head}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ check, weight, a, b }) => (
          <tr key={check}>
            <th scope="row" className={mergeClasses(styles.cell, styles.check)}>
              <span className={styles.title}>{t(`check.titles.${check}`)}</span>
              <span className={page.small}>{t(`compare.weight.${weight}`)}</span>
            </th>
            <td className={styles.cell}>{a === null ? t('compare.notThere') : <Said text={a} />}</td>
            <td className={styles.cell}>{b === null ? t('compare.notThere') : <Said text={b} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
