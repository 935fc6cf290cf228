import type { ReactElement, ReactNode } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from './Notice.tsx';

interface Props {
  /** null shows nothing. */
  readonly failure: Failure | null;
  /** What did not work, where that says more than the failure's own title. */
  readonly title?: string;
  readonly actions?: ReactNode;
}

export function FailureNotice({ failure, title, actions }: Props): ReactElement | null {
  const { t } = useTexts();
  if (failure === null) return null;
  return (
    <Notice intent="error" title={title ?? t(`failures.${failure.code}`)} actions={actions}>
      <Said text={failure.message} />
    </Notice>
  );
}
