import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { repeatedAttemptsEvidence } from '../../shared/run-evidence.ts';
import { RoundsStrip } from '../check/RoundsStrip.tsx';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  values: { display: 'flex', flexWrap: 'wrap', gap: '8px 32px', margin: 0 },
  value: { display: 'flex', flexDirection: 'column' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  number: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How the rounds of a repeated check went: each of them, the share that failed, and how steady the way was. */
export function RepeatsCard({ report }: Pick<HeldReport, 'report'>): ReactElement | null {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { repeats, checks } = report;
  const check = checks.find(({ id }) => id === 'repeated-attempts');
  const evidence = repeatedAttemptsEvidence.safeParse(check?.evidence);
  if (repeats === undefined || !evidence.success) return null;
  const { failed, known, failedShare, roundTripMedianMs, roundTripJitterMs, failures } = evidence.data;
  const milliseconds = (value: number | null): string =>
    value === null ? t('verdict.repeats.notMeasured') : formats.duration(value);
  const values = [
    [
      t('verdict.repeats.share'),
      failedShare === null ? t('verdict.repeats.notMeasured') : formats.share(failedShare),
    ],
    [t('verdict.repeats.roundTrip'), milliseconds(roundTripMedianMs)],
    [t('verdict.repeats.jitter'), milliseconds(roundTripJitterMs)],
    ...failures.map(({ phase, count }) => [
      t('verdict.repeats.failedAt', { phase: t(`verdict.repeats.phases.${phase}`) }),
      String(count),
    ]),
  ] as const;
  return (
    <Card labelledBy="repeats">
      <h2 id="repeats" className={page.cardTitle}>
        {failed === 0
          ? t('verdict.repeats.noneFailed', { known })
          : t('verdict.repeats.someFailed', { failed, known })}
      </h2>
      <RoundsStrip of={repeats.planned} results={repeats.rounds} />
      <dl className={styles.values}>
        {values.map(([name = '', value = '']) => (
          <div key={name} className={styles.value}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.number}>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
