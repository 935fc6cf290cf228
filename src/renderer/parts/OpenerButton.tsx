import { Button, useRestoreFocusTarget } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** A button that opens a dialog, and gets the focus back when the dialog closes. */
export function OpenerButton(props: ButtonProps): ReactElement {
  return <Button {...useRestoreFocusTarget()} {...props} />;
}
