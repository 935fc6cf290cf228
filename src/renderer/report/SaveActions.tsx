import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Failure } from '../../shared/ipc/failure.ts';
import type { Redaction } from '../../shared/ipc/settings.ts';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly reportId: string;
  readonly redaction: Redaction;
}

export function SaveActions({ reportId, redaction }: Props): ReactElement {
  const page = usePageStyles();
  const { t, language } = useTexts();
  const { client } = useSession();
  const [done, setDone] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const save = async (format: 'html' | 'json'): Promise<void> => {
    const answer = await client.request('report/save', { reportId, redaction, language, format });
    setFailure(answer.ok ? null : answer.failure);
    setDone(
      answer.ok && answer.value.outcome === 'saved' ? t('report.saved', { name: answer.value.name }) : null,
    );
  };
  const copy = async (): Promise<void> => {
    const answer = await client.request('report/ticket', { reportId, redaction, language });
    setFailure(answer.ok ? null : answer.failure);
    setDone(answer.ok ? t('report.copiedTicket') : null);
  };
  return (
    <>
      <div className={page.actions}>
        <Button appearance="primary" onClick={() => void save('html')}>
          {t('report.saveHtml')}
        </Button>
        <Button onClick={() => void save('json')}>{t('report.saveJson')}</Button>
        <Button onClick={() => void copy()}>{t('report.copyTicket')}</Button>
        <span className={page.quiet} role="status">
          {done}
        </span>
      </div>
      <FailureNotice failure={failure} title={t('report.saveFailed')} />
    </>
  );
}
