import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly fault: string;
  readonly onAgain: () => void;
}

export function CrashNotice({ fault, onAgain }: Props): ReactElement {
  const { t } = useTexts();
  const page = usePageStyles();
  return (
    <Notice
      intent="error"
      title={t('shell.crash.title')}
      actions={<Button onClick={onAgain}>{t('shell.crash.again')}</Button>}
    >
      {t('shell.crash.body')}
      <details>
        <summary>{t('shell.crash.detail')}</summary>
        <code className={page.code}>{fault}</code>
      </details>
    </Notice>
  );
}
