import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import type { Comparison } from './comparison.ts';

const useStyles = makeStyles({
  found: { display: 'flex', gap: '8px', marginTop: '8px' },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly name: string;
  readonly side: Comparison['a'];
}

/** One of two reports: whose it is, and what it found. */
export function ComparedSide({ name, side }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const id = useId();
  const { target, startedAt, machine, healthy, cause, headline } = side;
  return (
    <Card labelledBy={id}>
      <h2 id={id} className={page.cardTitle}>
        {name}
      </h2>
      <p className={page.small}>
        {t('compare.side', { target, when: formats.dateTime(new Date(startedAt)) })}
        {machine !== '' && ` · ${machine}`}
      </p>
      <div className={styles.found}>
        <StateMark state={healthy ? 'passed' : 'failed'} />
        <span className={styles.words}>
          {healthy ? (
            t('verdict.healthy.title')
          ) : cause === null ? (
            <Said text={headline} />
          ) : (
            t(`causes.${cause}`)
          )}
        </span>
      </div>
    </Card>
  );
}
