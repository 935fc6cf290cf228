import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { PageTitle } from '../parts/PageTitle.tsx';
import { StateMark } from '../parts/StateMark.tsx';
import { usePageStyles } from '../parts/page-styles.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: '10px' },
  mark: { paddingTop: '6px' },
  words: {
    minWidth: 0,
    '& h1': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
});

interface Props {
  readonly state: 'passed' | 'warning' | 'failed' | 'error';
  /** What is wrong, or that nothing is. */
  readonly title: string;
  /** What it means for the reader. */
  readonly body: ReactNode;
}

export function VerdictTitle({ state, title, body }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.line}>
      <span className={styles.mark}>
        <StateMark state={state} />
      </span>
      <div className={styles.words}>
        <PageTitle>{title}</PageTitle>
        <p className={page.quiet}>{body}</p>
      </div>
    </div>
  );
}
