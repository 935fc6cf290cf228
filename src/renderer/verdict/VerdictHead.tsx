import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { hexCode } from '../../shared/hex-code.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { targetText } from './target-text.ts';

/** Which computer, when, in what time; and the ways on. */
export function VerdictHead({ held }: { readonly held: HeldReport }): ReactElement {
  const page = usePageStyles();
  const { t, formats } = useTexts();
  const { checks, places } = useSession();
  const { report, file } = held;
  const started = new Date(report.startedAt);
  const when = file === null ? formats.ago(started, new Date()) : formats.dateTime(started);
  const target = targetText(report.target);
  return (
    <div className={page.head}>
      <p className={mergeClasses(page.headWords, page.quiet)}>
        {t('verdict.line', { target, when, duration: formats.duration(report.durationMs) })}
      </p>
      <div className={page.actions}>
        {file === null && (
          <>
            <Button onClick={() => checks.backToStart()}>{t('verdict.newCheck')}</Button>
            <Button
              onClick={() =>
                checks.begin({
                  target,
                  errorText: errorTextOf(report.reportedError),
                  repeated: report.repeats !== undefined,
                })
              }
            >
              {t('verdict.again')}
            </Button>
          </>
        )}
        <Button onClick={() => places.set({ page: 'report' })}>{t('verdict.report')}</Button>
      </div>
    </div>
  );
}

/** The codes of the first run, so that the next one keeps them in its report. */
function errorTextOf(error: HeldReport['report']['reportedError']): string | null {
  if (error === null) return null;
  const codes = [error.code, error.extendedCode].filter((code) => code !== null);
  return codes.length === 0 ? null : codes.map(hexCode).join(' ');
}
