import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { SaidItems } from '../texts/SaidItems.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { durations } from './durations.ts';
import type { Duration } from './durations.ts';
import { FixRow } from './FixRow.tsx';
import { PreviewedChange } from './PreviewedChange.tsx';
import { ReversibilityText } from './ReversibilityText.tsx';

type Preview = RequestOutput<'fixes/preview'>;

const useStyles = makeStyles({
  rows: { margin: 0 },
  notices: { margin: '6px 0 0', paddingInlineStart: '1.2em' },
  select: { maxWidth: '16rem' },
  changes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly preview: Preview;
  readonly plan: Extract<Preview['plan'], { plan: 'change' }>;
  readonly duration: Duration;
  readonly onDuration: (duration: Duration) => void;
}

export function FixPreviewRows({ preview, plan, duration, onDuration }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const durationLabel = useId();
  const risk = t(`fix.risk.${preview.risk}`);
  return (
    <dl className={styles.rows}>
      <FixRow name={t('fix.rows.changes')}>
        <Said text={preview.changes} />
        {plan.notices.length > 0 && (
          <ul className={styles.notices}>
            <SaidItems texts={plan.notices} />
          </ul>
        )}
      </FixRow>
      <FixRow name={t('fix.rows.exactly')}>
        <ul className={mergeClasses(page.list, styles.changes)}>
          {plan.changes.map((change, index) => (
            <PreviewedChange key={index} change={change} />
          ))}
        </ul>
      </FixRow>
      <FixRow name={t('fix.rows.mayAffect')}>
        <Said text={preview.mayStopWorking} /> {risk}
      </FixRow>
      <FixRow name={t('fix.rows.undo')}>
        <ReversibilityText reversibility={plan.reversibility} />
      </FixRow>
      <FixRow name={t('fix.rows.restart')}>{t(`fix.restart.${preview.restart}`)}</FixRow>
      <FixRow name={t('fix.rows.duration')} labelId={durationLabel}>
        <Select
          className={styles.select}
          aria-labelledby={durationLabel}
          value={duration}
          onChange={(_, { value }) => onDuration(durations.find((known) => known === value) ?? 'forever')}
        >
          {durations.map((known) => (
            <option key={known} value={known}>
              {t(`fix.durations.${known}`)}
            </option>
          ))}
        </Select>
      </FixRow>
    </dl>
  );
}
