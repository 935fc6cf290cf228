import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly appearance?: 'primary' | 'secondary';
  readonly icon?: ReactElement | null;
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** The default button of a dialog: it has the focus when it appears, so Enter presses it. */
export function FocusedButton({
  appearance = 'secondary',
  icon = null,
  children,
  onClick,
}: Props): ReactElement {
  const focus = useCallback((button: HTMLElement | null) => button?.focus(), []);
  return (
    <Button ref={focus} appearance={appearance} icon={icon} onClick={onClick}>
      {children}
    </Button>
  );
}
