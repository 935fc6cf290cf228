import { Button, makeStyles, mergeClasses, ProgressBar, useAnnounce } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { ReactElement } from 'react';
import { defaultPort } from '../../shared/target.ts';
import { describePath } from '../../shared/path-picture/path-picture.ts';
import { noProgress } from '../../shared/path-picture/progress.ts';
import { stationsOf } from '../../shared/path-picture/stations.ts';
import { Card } from '../parts/Card.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { RunningCheck } from '../session/checks.ts';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CheckLists } from './CheckLists.tsx';
import { PathCard } from './PathCard.tsx';
import { RoundsStrip } from './RoundsStrip.tsx';
import { rowsOfRun } from './rows.ts';
import { usePathWords } from './use-path-words.ts';

const useStyles = makeStyles({ title: { '& h1': { fontSize: '1.5rem', lineHeight: '2rem' } } });

interface Props {
  readonly target: string;
  /** null until the main process has said what it will ask. */
  readonly run: RunningCheck | null;
}

/** The path lighting up station by station, and every question with its answer. */
export function RunningPage({ target, run }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { checks } = useSession();
  const before = useMemo(() => noProgress(defaultPort), []);
  const { finished = 0, total = 0, stopping = false, progress = before, rounds = null } = run ?? {};
  const said =
    rounds === null
      ? t('check.progress', { finished, total })
      : t('check.round', { round: Math.min(rounds.of, rounds.results.length + 1), of: rounds.of });
  const rows = useMemo(() => (run === null ? [] : rowsOfRun(run)), [run]);
  useStationAnnouncer(run);
  return (
    <div className={page.column}>
      <div className={page.head}>
        <div className={mergeClasses(page.headWords, styles.title)}>
          <PageTitle>{t(stopping ? 'check.titleStopping' : 'check.title', { target })}</PageTitle>
          <p className={page.quiet}>{said}</p>
        </div>
        <Button size="large" disabled={stopping} onClick={() => checks.stop()}>
          {t('check.stop')}
        </Button>
      </div>
      <ProgressBar
        thickness="large"
        shape="rounded"
        max={Math.max(1, rounds?.of ?? total)}
        value={rounds?.results.length ?? finished}
        aria-label={said}
      />
      {rounds !== null && rounds.results.length > 0 && (
        <Card labelledBy="rounds">
          <h2 id="rounds" className={page.cardTitle}>
            {t('check.rounds.title')}
          </h2>
          <RoundsStrip of={rounds.of} results={rounds.results} />
        </Card>
      )}
      <PathCard progress={progress} />
      <CheckLists rows={rows} />
    </div>
  );
}

/** Tells a screen reader each station that got its answer, and nothing twice. */
function useStationAnnouncer(run: RunningCheck | null): void {
  const { announce } = useAnnounce();
  const words = usePathWords();
  const settled = useMemo(() => {
    if (run === null) return '';
    const stations = stationsOf(run.progress, words);
    const answered = stations.filter(
      ({ id, state }) =>
        id !== 'computer' && !['waiting', 'asking', 'not-checked', 'skipped'].includes(state),
    );
    return describePath(answered.slice(-1), words);
  }, [run, words]);
  useEffect(() => {
    if (settled !== '') announce(settled, { batchId: 'station', priority: 1 });
  }, [settled, announce]);
}
