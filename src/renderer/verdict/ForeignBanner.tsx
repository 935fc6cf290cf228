import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Notice } from '../parts/Notice.tsx';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';

interface Props {
  readonly held: HeldReport;
  readonly file: NonNullable<HeldReport['file']>;
}

/** Says before anything else that this is somebody else's report, or an older one. */
export function ForeignBanner({ held, file }: Props): ReactElement {
  const { t, formats, speech } = useTexts();
  const { checks } = useSession();
  const { os } = held.report.machine;
  const when = formats.dateTime(new Date(held.report.startedAt));
  return (
    <Notice
      intent="info"
      title={t('verdict.foreign.title', { name: file.name })}
      actions={<Button onClick={() => checks.backToStart()}>{t('verdict.foreign.close')}</Button>}
    >
      {t('verdict.foreign.body', { computer: os === '' ? t('verdict.recordedComputer') : os, when })}
      {file.leftOut.length > 0 && (
        <>
          <br />
          {t('verdict.foreign.leftOut')} {formats.list(file.leftOut.map(speech.say))}
        </>
      )}
    </Notice>
  );
}
