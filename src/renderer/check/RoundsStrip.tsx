import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StationState } from '../../shared/path-picture/path-words.ts';
import type { RepeatRound } from '../../shared/repeats.ts';
import { StateMark } from '../parts/StateMark.tsx';
import { VisuallyHidden } from '../parts/VisuallyHidden.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  strip: { display: 'flex', flexWrap: 'wrap', gap: '8px', paddingBlock: '8px' },
  round: { display: 'flex' },
});

const states = {
  reached: 'passed',
  failed: 'failed',
  unknown: 'error',
  waiting: 'waiting',
} as const satisfies Record<RepeatRound['outcome'] | 'waiting', StationState>;

interface Props {
  readonly of: number;
  readonly results: readonly Pick<RepeatRound, 'outcome'>[];
}

/** One mark for each round, in their order. */
export function RoundsStrip({ of, results }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  return (
    <ol className={mergeClasses(page.list, styles.strip)}>
      {Array.from({ length: of }, (_, index) => {
        const outcome = results[index]?.outcome ?? 'waiting';
        const words = t(`check.rounds.${outcome}`, { round: index + 1 });
        return (
          <li key={index} className={styles.round} title={words}>
            <StateMark state={states[outcome]} decorative />
            <VisuallyHidden>{words}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
