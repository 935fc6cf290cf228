import { makeStyles, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ waiting: { padding: '24px', justifyContent: 'flex-start' } });

/** Something is on its way; says what. */
export function Waiting({ label }: { readonly label: string }): ReactElement {
  return <Spinner className={useStyles().waiting} size="tiny" label={label} labelPosition="after" />;
}
