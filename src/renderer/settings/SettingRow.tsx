import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePageStyles } from '../parts/page-styles.ts';
import { own } from '../theme/own.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    minHeight: '3rem',
    paddingBlock: '6px',
    '& + &': { borderTop: `1px solid ${own.colorCardStroke}` },
    ':last-child': { paddingBottom: 0 },
  },
  words: { flexGrow: 1, flexBasis: '14rem', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase300 },
});

interface Props {
  /** The id of the control that the label names. */
  readonly controlId: string;
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** One setting: what it is on the left, the control on the right. */
export function SettingRow({ controlId, label, hint, children }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <label htmlFor={controlId} className={styles.label}>
          {label}
        </label>
        {hint !== undefined && (
          <p id={`${controlId}-hint`} className={page.small}>
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
