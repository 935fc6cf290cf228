import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 8.5rem) minmax(0, 1fr)',
    columnGap: '16px',
    paddingBlock: '5px',
    '@media (max-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});

interface Props {
  readonly name: string;
  /** For a control in the row that this names. */
  readonly labelId?: string;
  readonly children: ReactNode;
}

/** One line of what somebody should know before a change. */
export function FixRow({ name, labelId, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt id={labelId} className={styles.name}>
        {name}
      </dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
