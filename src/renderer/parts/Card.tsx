import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { media } from '../theme/media.ts';
import { own } from '../theme/own.ts';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    minWidth: 0,
    padding: '20px 24px',
    backgroundColor: own.colorCard,
    border: `1px solid ${own.colorCardStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    [media.narrow]: { padding: '16px' },
  },
  /** Inside another card: the same content without a surface of its own. */
  flat: { padding: 0, border: 'none', [media.narrow]: { padding: 0 } },
  toned: { borderLeftWidth: '4px' },
  passed: { borderLeftColor: own.colorPassed },
  warning: { borderLeftColor: own.colorWarning },
  failed: { borderLeftColor: own.colorFailed },
});

interface Props {
  /** A band of colour on the left; the words of the card say the same. */
  readonly tone?: 'passed' | 'warning' | 'failed';
  /** It stands inside a card already. */
  readonly flat?: boolean;
  /** The id of the heading that names the card; screen readers list it as a region then. */
  readonly labelledBy?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The surface on which things stand. */
export function Card({ tone, flat = false, labelledBy, className, children }: Props): ReactElement {
  const styles = useStyles();
  const classes = mergeClasses(
    styles.card,
    flat && styles.flat,
    tone !== undefined && styles.toned,
    tone !== undefined && styles[tone],
    className,
  );
  return labelledBy === undefined ? (
    <div className={classes}>{children}</div>
  ) : (
    <section className={classes} aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}
