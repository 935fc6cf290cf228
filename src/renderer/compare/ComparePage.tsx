import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ComparedReports } from './ComparedReports.tsx';

interface Props {
  readonly a: HeldReport;
  readonly b: HeldReport;
}

/** Two reports beside each other: which side is at fault, and what differs. */
export function ComparePage({ a, b }: Props): ReactElement {
  const page = usePageStyles();
  const { t } = useTexts();
  const { places } = useSession();
  const { answer } = useAnswer('report/compare', { a: a.reportId, b: b.reportId });
  return (
    <div className={page.column}>
      <div>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => places.set({ page: 'report' })}
        >
          {t('shell.back')}
        </Button>
      </div>
      {answer?.ok !== true && <PageTitle>{t('compare.title')}</PageTitle>}
      {answer === null && <Waiting label={t('shell.loading')} />}
      {answer?.ok === false && <FailureNotice failure={answer.failure} title={t('compare.failed')} />}
      {answer?.ok === true && <ComparedReports comparison={answer.value} names={[nameOf(a), nameOf(b)]} />}
    </div>
  );

  function nameOf({ file }: HeldReport): string {
    return file === null ? t('compare.thisCheck') : file.name;
  }
}
