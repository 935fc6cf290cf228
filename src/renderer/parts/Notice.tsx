import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  bar: { borderRadius: '8px', paddingBlock: '8px' },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal' },
  title: { display: 'block' },
});

interface Props {
  readonly intent: 'info' | 'warning' | 'error' | 'success';
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** What happened, where it happened, and what to do now. It stays until it no longer holds. */
export function Notice({ intent, title, actions, children }: Props): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
