import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { useAnswer } from '../session/use-answer.ts';
import { own } from '../theme/own.ts';
import { useTexts } from '../texts/use-texts.ts';
import { targetText } from '../verdict/target-text.ts';
import { RedactionCard } from './RedactionCard.tsx';
import { SaveActions } from './SaveActions.tsx';

const useStyles = makeStyles({
  frame: {
    boxSizing: 'border-box',
    width: '100%',
    height: 'max(24rem, 70vh)',
    border: `1px solid ${own.colorCardStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: own.colorCard,
  },
});

export function ReportOf({ held }: { readonly held: HeldReport }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, formats, language } = useTexts();
  const { settings } = useSession();
  const [redaction, setRedaction] = useState(settings.now.get().redaction);
  const { answer } = useAnswer('report/preview', { reportId: held.reportId, redaction, language });
  const about = {
    target: targetText(held.report.target),
    when: formats.dateTime(new Date(held.report.startedAt)),
  };
  return (
    <>
      <p className={page.quiet}>
        {held.file === null ? t('report.of', about) : t('report.ofFile', { ...about, name: held.file.name })}.{' '}
        {t('report.intro')}
      </p>
      <RedactionCard
        redaction={redaction}
        onChange={(changed) => {
          setRedaction(changed);
          void settings.change({ redaction: changed });
        }}
      />
      <SaveActions reportId={held.reportId} redaction={redaction} />
      {answer === null && <Waiting label={t('report.previewing')} />}
      {answer?.ok === false && <FailureNotice failure={answer.failure} title={t('report.failed')} />}
      {answer?.ok === true && (
        // Without any permission: what a report brings is shown, and nothing in it runs.
        <iframe className={styles.frame} sandbox="" title={t('report.preview')} src={answer.value.address} />
      )}
    </>
  );
}
