import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { CheckLists } from '../check/CheckLists.tsx';
import { PathCard } from '../check/PathCard.tsx';
import { rowsOfReport } from '../check/rows.ts';
import { TimingBar } from '../check/TimingBar.tsx';
import { FoldedCard } from '../parts/FoldedCard.tsx';
import { Notice } from '../parts/Notice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { finishedProgress } from '../../shared/path-picture/progress.ts';
import type { HeldReport } from '../session/held-report.ts';
import { media } from '../theme/media.ts';
import type { Translate } from '../texts/texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ForeignBanner } from './ForeignBanner.tsx';
import { HeadlineCard } from './HeadlineCard.tsx';
import { OtherCauses } from './OtherCauses.tsx';
import { RepeatsCard } from './RepeatsCard.tsx';
import { UnlikelyFixes } from './UnlikelyFixes.tsx';
import { useListedFixes } from './use-listed-fixes.ts';
import { VerdictHead } from './VerdictHead.tsx';

// Where the path is a tall column, the answer stands above it.
const useStyles = makeStyles({ answer: { [media.narrow]: { flexDirection: 'column-reverse' } } });

interface Props {
  readonly held: HeldReport;
  readonly wasStopped: boolean;
}

/** What was found: the path, one headline, why, and what to do. */
export function VerdictPage({ held, wasStopped }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { report } = held;
  const fixes = useListedFixes(held);
  const progress = useMemo(() => finishedProgress(report.target.port, report.checks), [report]);
  const rows = useMemo(() => rowsOfReport(report.checks), [report]);
  return (
    <div className={page.column}>
      {held.file !== null && <ForeignBanner held={held} file={held.file} />}
      <VerdictHead held={held} />
      {wasStopped && <Notice intent="info" title={t('verdict.stopped')} />}
      <div className={mergeClasses(page.column, styles.answer)}>
        <PathCard progress={progress} />
        <HeadlineCard held={held} fixes={fixes} />
      </div>
      <RepeatsCard report={report} />
      <OtherCauses held={held} fixes={fixes} />
      {held.file === null && <UnlikelyFixes held={held} fixes={fixes} />}
      <FoldedCard title={t('verdict.everything')} line={summaryLine(held, t)}>
        <div className={page.column}>
          <TimingBar results={report.checks} wholeMs={report.durationMs} />
          <CheckLists rows={rows} withEvidence />
        </div>
      </FoldedCard>
    </div>
  );
}

const counted = [
  { of: ['passed'], text: 'verdict.counts.passed' },
  { of: ['warning'], text: 'verdict.counts.warnings' },
  { of: ['failed'], text: 'verdict.counts.failed' },
  { of: ['skipped', 'error'], text: 'verdict.counts.other' },
] as const;

function summaryLine({ report }: HeldReport, t: Translate): string {
  const words = ({ of, text }: (typeof counted)[number]): string[] => {
    const count = report.checks.filter(({ status }) => of.some((wanted) => wanted === status)).length;
    return count === 0 ? [] : [t(text, { count })];
  };
  return counted.flatMap(words).join(', ');
}
