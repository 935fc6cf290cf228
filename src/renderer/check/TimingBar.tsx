import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../shared/report.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';
import { timingParts } from './timing-parts.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px', marginBlock: '12px' },
  part: {
    minWidth: '2px',
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    ':nth-child(even)': { opacity: 0.55 },
  },
  legend: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(11rem, 1fr))',
    gap: '2px 24px',
  },
  item: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  time: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly results: readonly CheckResult[];
  readonly wholeMs: number;
}

/** Where the milliseconds went on the way, part by part. */
export function TimingBar({ results, wholeMs }: Props): ReactElement | null {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const parts = timingParts(results);
  if (parts.length === 0) return null;
  const named = parts.map(({ id, ms }) => ({
    id,
    ms,
    title: t(`check.titles.${id}`),
    time: formats.duration(ms),
  }));
  return (
    <Card flat labelledBy="timing">
      <h2 id="timing" className={page.cardTitle}>
        {t('check.timing.title')}
      </h2>
      <p className={page.small}>{t('check.timing.whole', { total: formats.duration(wholeMs) })}</p>
      <div className={styles.bar} aria-hidden="true">
        {named.map(({ id, ms, title, time }) => (
          <span
            key={id}
            className={styles.part}
            style={{ flexGrow: ms, flexBasis: 0 }}
            title={`${title}: ${time}`}
          />
        ))}
      </div>
      <ul className={mergeClasses(page.list, styles.legend)}>
        {named.map(({ id, title, time }) => (
          <li key={id} className={mergeClasses(page.small, styles.item)}>
            <span>{title}</span>
            <span className={styles.time}>{time}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
