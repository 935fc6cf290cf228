import { Button } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FailureNotice } from './FailureNotice.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly size?: 'small' | 'medium';
}

/** Copies a text through the main process, because the page itself has no right to the clipboard. */
export function CopyButton({ text, label, size = 'medium' }: Props): ReactElement {
  const { client } = useSession();
  const { t } = useTexts();
  const [copied, setCopied] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const copy = async (): Promise<void> => {
    const answer = await client.request('clipboard/write', { text });
    setCopied(answer.ok);
    setFailure(answer.ok ? null : answer.failure);
  };
  return (
    <>
      <Button
        size={size}
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
        onBlur={() => setCopied(false)}
      >
        <span aria-live="polite">{copied ? t('shell.copied') : label}</span>
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
