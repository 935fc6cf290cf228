import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { Notice } from '../parts/Notice.tsx';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { Said } from '../texts/Said.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ComputerNotice } from './ComputerNotice.tsx';
import { UnfinishedNotice } from './UnfinishedNotice.tsx';

/** What holds on every page: which computer this is about, what waits, and what could not be opened. */
export function StandingNotices(): ReactElement {
  const { t } = useTexts();
  const { start, documents, noticed } = useSession();
  const problem = useStore(documents.problem);
  const restartSeen = useStore(noticed.restart);
  const dismiss = (onClick: () => void): ReactElement => (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={t('shell.close')}
      onClick={onClick}
    />
  );
  return (
    <>
      <ComputerNotice />
      {start.restartedAfterCrash && !restartSeen && (
        <Notice
          intent="warning"
          title={t('shell.restarted.title')}
          actions={dismiss(() => noticed.restart.set(true))}
        >
          {t('shell.restarted.body')}
        </Notice>
      )}
      <UnfinishedNotice />
      {problem !== null && (
        <Notice
          intent="error"
          title={t('shell.refused')}
          actions={dismiss(() => documents.problem.set(null))}
        >
          {problem.problem === 'too-large' && t('shell.drop.tooLarge')}
          {problem.problem === 'unreadable' && t('shell.drop.unreadable')}
          {problem.problem === 'no-report' && t('shell.drop.noReport')}
          {problem.problem === 'refused' && <Said text={problem.message} />}
        </Notice>
      )}
    </>
  );
}
