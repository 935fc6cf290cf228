import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import { StateMark } from '../parts/StateMark.tsx';
import { RawValues } from '../evidence/RawValues.tsx';
import { own } from '../theme/own.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { CheckRow } from './rows.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1.25rem minmax(0, 7.75rem) minmax(0, 1fr) auto',
    columnGap: '12px',
    paddingBlock: '9px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
    '@media (max-width: 30rem)': {
      gridTemplateColumns: '1.25rem minmax(0, 1fr) auto',
    },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', hyphens: 'auto' },
  notYet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  words: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    '@media (max-width: 30rem)': { gridRow: 2, gridColumn: '2 / -1' },
  },
  raw: { gridColumn: '2 / -1', minWidth: 0 },
  time: {
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly row: CheckRow;
  readonly withEvidence: boolean;
}

/** One question: mark, name, what was found, and how long it took. */
export const CheckRowView = memo(function CheckRowView({ row, withEvidence }: Props): ReactElement {
  const styles = useStyles();
  const { t, formats } = useTexts();
  const { id, state, result } = row;
  const isOpen = state === 'waiting' || state === 'skipped';
  return (
    <li className={styles.row}>
      <StateMark state={state} />
      <span className={mergeClasses(styles.title, isOpen && styles.notYet)}>{t(`check.titles.${id}`)}</span>
      <span className={styles.words}>
        {state === 'asking' && t('check.asking')}
        {state === 'waiting' && t('check.waits')}
        {result !== null && <Said text={sentenceOf(result)} />}
      </span>
      <span className={styles.time}>
        {result !== null && result.status !== 'skipped' && formats.duration(result.durationMs)}
      </span>
      {result !== null && withEvidence && (
        <div className={styles.raw}>
          <RawValues result={result} />
        </div>
      )}
    </li>
  );
}, sameRow);

function sentenceOf({ status, summary, reason }: NonNullable<CheckRow['result']>): string {
  return status === 'skipped' || status === 'error' ? (reason ?? summary) : summary;
}

/** Rows are made anew with every event; most of them say what they said before. */
function sameRow(before: Props, after: Props): boolean {
  return before.row.state === after.row.state && before.row.result === after.row.result;
}
