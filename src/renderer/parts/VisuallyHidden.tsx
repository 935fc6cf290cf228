import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers where a mark says it for the eye. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={useStyles().hidden}>{children}</span>;
}
