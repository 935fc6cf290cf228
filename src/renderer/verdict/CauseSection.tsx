import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  section: { minWidth: 0 },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  body: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

export function CauseSection({ title, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
