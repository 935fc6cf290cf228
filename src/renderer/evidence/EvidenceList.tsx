import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CheckResult, EvidenceRef } from '../../shared/report.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { RawValues } from './RawValues.tsx';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  item: { display: 'flex', gap: '8px', paddingBlock: '2px' },
  words: { minWidth: 0, flexGrow: 1 },
});

interface Props {
  readonly refs: readonly EvidenceRef[];
  readonly results: readonly CheckResult[];
  /** Facts for a cause have another mark than facts against it. */
  readonly mark: 'passed' | 'warning';
}

/** Facts that speak for or against a cause, each with the raw values behind it. */
export function EvidenceList({ refs, results, mark }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <ul className={page.list}>
      {refs.map((ref, index) => {
        const result = results.find(({ id }) => id === ref.check);
        return (
          <li key={index} className={styles.item}>
            <StateMark state={mark} decorative />
            <div className={styles.words}>
              {t(`check.titles.${ref.check}`)}: <Said text={ref.fact} />
              {result !== undefined && <RawValues result={result} />}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
