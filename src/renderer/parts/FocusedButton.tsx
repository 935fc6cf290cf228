import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
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
  const [button, setButton] = useState<HTMLElement | null>(null);
  useEffect(() => {
    // After Fluent, which gives the focus to the first button of a dialog, whatever that one does.
    const timer = setTimeout(() => button?.focus());
    return () => clearTimeout(timer);
  }, [button]);
  return (
    <Button ref={setButton} appearance={appearance} icon={icon} onClick={onClick}>
      {children}
    </Button>
  );
}
