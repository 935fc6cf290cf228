import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { EmptyPage } from '../parts/EmptyPage.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ReportOf } from './ReportOf.tsx';

/** The report of what the first page shows: looked at, redacted, saved. */
export function ReportPage(): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const { checks, documents, places } = useSession();
  const stage = useStore(checks.stage);
  const open = <Button onClick={() => void documents.open()}>{t('report.open')}</Button>;
  return (
    <div className={page.column}>
      <div className={page.head}>
        <div className={page.headWords}>
          <PageTitle>{t('report.title')}</PageTitle>
        </div>
        {stage.stage === 'shown' && (
          <div className={page.actions}>
            <Button onClick={() => void documents.openBeside(stage.held)}>{t('report.compare')}</Button>
            {open}
          </div>
        )}
      </div>
      {stage.stage === 'shown' ? (
        <ReportOf key={stage.held.reportId} held={stage.held} />
      ) : (
        <EmptyPage title={t('report.empty.title')} body={t('report.empty.body')}>
          <Button appearance="primary" onClick={() => places.set({ page: 'check' })}>
            {t('report.empty.check')}
          </Button>
          {open}
        </EmptyPage>
      )}
    </div>
  );
}
